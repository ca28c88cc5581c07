// RUN: %check-case %s
// To read, the lines are written too.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

BOOLEAN CardRead(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c, PUCHAR Buffer, ULONG Length)
{
    I2C_CALLBACKS Callbacks = {.ReadClockLine = CardReadClock, .ReadDataLine = CardReadData, .WriteDataLine = CardWriteData};

    return I2c->I2CRead(HwDeviceExtension, &Callbacks, Buffer, Length); // FINDING: i2c-callbacks-incomplete: WriteClockLine
}
