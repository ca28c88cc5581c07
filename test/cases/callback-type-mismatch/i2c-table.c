// RUN: %check-case %s
// The line functions are a constant table.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);
ULONG NTAPI TsengReadPort(PVOID HwDeviceExtension, ULONG Port);

static const I2C_CALLBACKS TsengCallbacks = {
    TsengWriteClock,
    TsengWriteData,
    TsengReadClock,
    (PVIDEO_READ_DATA_LINE)TsengReadPort,
};

BOOLEAN TsengStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    return I2c->I2CStart(HwDeviceExtension, (PI2C_CALLBACKS)&TsengCallbacks); // FINDING: callback-type-mismatch: TsengReadPort
}
