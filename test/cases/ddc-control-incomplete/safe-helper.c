// RUN: %check-case %s
// A helper fills it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

static VOID CirrusFill(PDDC_CONTROL Control, UCHAR Segment)
{
    Control->Size = sizeof(*Control);
    Control->I2CCallbacks.WriteClockLine = CirrusWriteClock;
    Control->I2CCallbacks.WriteDataLine = CirrusWriteData;
    Control->I2CCallbacks.ReadClockLine = CirrusReadClock;
    Control->I2CCallbacks.ReadDataLine = CirrusReadData;
    Control->EdidSegment = Segment;
}

BOOLEAN CirrusReadEdid(PVOID HwDeviceExtension, PUCHAR Edid, UCHAR Segment)
{
    DDC_CONTROL Control;

    CirrusFill(&Control, Segment);
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
