// RUN: %check-case %s
// A line function without its data.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI SisWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI SisReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisReadData(PVOID HwDeviceExtension);
VOID NTAPI SisRaiseClock(PVOID HwDeviceExtension);

BOOLEAN SisStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    I2C_CALLBACKS Callbacks;

    Callbacks.WriteClockLine = (PVIDEO_WRITE_CLOCK_LINE)SisRaiseClock;
    Callbacks.WriteDataLine = SisWriteData;
    Callbacks.ReadClockLine = SisReadClock;
    Callbacks.ReadDataLine = SisReadData;
    return I2c->I2CStart(HwDeviceExtension, &Callbacks); // FINDING: callback-type-mismatch: SisRaiseClock
}
