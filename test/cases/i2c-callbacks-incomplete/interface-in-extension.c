// RUN: %check-case %s
// The interface is kept in the device extension.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_I2C_INTERFACE I2c;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CirrusStart(PHW_DEVICE_EXTENSION Extension)
{
    I2C_CALLBACKS Callbacks;

    VideoPortZeroMemory(&Callbacks, sizeof(Callbacks));
    Callbacks.WriteClockLine = CirrusWriteClock;
    Callbacks.ReadClockLine = CirrusReadClock;
    Callbacks.ReadDataLine = CirrusReadData;
    return (*Extension->I2c.I2CStart)(Extension, &Callbacks); // FINDING: i2c-callbacks-incomplete: WriteDataLine
}
