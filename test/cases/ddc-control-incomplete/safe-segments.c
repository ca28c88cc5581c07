// RUN: %check-case %s
// The structure is used for one segment after the other.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

BOOLEAN CirrusReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;
    UCHAR Segment;

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = CirrusWriteClock;
    Control.I2CCallbacks.WriteDataLine = CirrusWriteData;
    Control.I2CCallbacks.ReadClockLine = CirrusReadClock;
    Control.I2CCallbacks.ReadDataLine = CirrusReadData;
    for (Segment = 0; Segment < 2; Segment++) {
        Control.EdidSegment = Segment;
        if (!VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid + 256 * Segment, 256))
            return FALSE;
    }
    return TRUE;
}
