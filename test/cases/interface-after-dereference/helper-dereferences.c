// RUN: %check-case %s
// A helper gives it back.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_I2C_INTERFACE_2 I2c;
    I2C_CALLBACKS Unused;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

static VOID CardRelease(PINTERFACE Interface)
{
    Interface->InterfaceDereference(Interface->Context);
}

VOID CardProbe(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_I2C_INTERFACE i2c = {sizeof(i2c), VIDEO_PORT_I2C_INTERFACE_VERSION_1};
    I2C_CALLBACKS lines = {CardWriteClock, CardWriteData, CardReadClock, CardReadData};

    if (VideoPortQueryServices(extension, VideoPortServicesI2C, (PINTERFACE)&i2c) != NO_ERROR)
        return;
    CardRelease((PINTERFACE)&i2c);
    i2c.I2CStop(extension, &lines); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
