// RUN: %check-case %s
// Which functions depends on the connector.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusFirstWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusFirstWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusFirstReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusFirstReadData(PVOID HwDeviceExtension);
VOID NTAPI CirrusSecondWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusSecondWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusSecondReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusSecondReadData(PVOID HwDeviceExtension);

BOOLEAN CirrusReadEdid(PVOID HwDeviceExtension, ULONG Connector, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    if (Connector == 0) {
        Control.I2CCallbacks.WriteClockLine = CirrusFirstWriteClock;
        Control.I2CCallbacks.WriteDataLine = CirrusFirstWriteData;
        Control.I2CCallbacks.ReadClockLine = CirrusFirstReadClock;
        Control.I2CCallbacks.ReadDataLine = CirrusFirstReadData;
    } else {
        Control.I2CCallbacks.WriteClockLine = CirrusSecondWriteClock;
        Control.I2CCallbacks.WriteDataLine = CirrusSecondWriteData;
        Control.I2CCallbacks.ReadClockLine = CirrusSecondReadClock;
        Control.I2CCallbacks.ReadDataLine = CirrusSecondReadData;
    }
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
