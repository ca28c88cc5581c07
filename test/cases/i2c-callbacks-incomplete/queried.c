// RUN: %check-case %s
// The interface is asked for and used in one function.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI GlintWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI GlintWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI GlintReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintReadData(PVOID HwDeviceExtension);

BOOLEAN GlintStart(PVOID HwDeviceExtension)
{
    VIDEO_PORT_I2C_INTERFACE I2c;
    I2C_CALLBACKS Callbacks = {GlintWriteClock, GlintWriteData, GlintReadClock};
    BOOLEAN Started;

    I2c.Size = sizeof(I2c);
    I2c.Version = VIDEO_PORT_I2C_INTERFACE_VERSION_1;
    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesI2C, (PINTERFACE)&I2c) != NO_ERROR)
        return FALSE;
    Started = I2c.I2CStart(HwDeviceExtension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadDataLine
    I2c.InterfaceDereference(I2c.Context);
    return Started;
}
