// RUN: %check-case %s
// One structure for each connector.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI MachFirstWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI MachFirstWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI MachFirstReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachFirstReadData(PVOID HwDeviceExtension);
VOID NTAPI MachSecondWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI MachSecondWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI MachSecondReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachSecondReadData(PVOID HwDeviceExtension);

static const I2C_CALLBACKS MachCallbacks[2] = {
    {MachFirstWriteClock, MachFirstWriteData, MachFirstReadClock, MachFirstReadData},
    {MachSecondWriteClock, MachSecondWriteData, MachSecondReadClock, MachSecondReadData},
};

BOOLEAN MachStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, ULONG Connector)
{
    I2C_CALLBACKS Callbacks = MachCallbacks[Connector & 1];

    return I2c->I2CStart(HwDeviceExtension, (PI2C_CALLBACKS)&MachCallbacks[1]) &&
           I2c->I2CStop(HwDeviceExtension, &Callbacks);
}
