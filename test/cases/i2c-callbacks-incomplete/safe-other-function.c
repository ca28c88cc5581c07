// RUN: %check-case %s
// The driver's own functions may take what they like.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

typedef struct _CARD_BUS {
    BOOLEAN (NTAPI *Start)(PVOID HwDeviceExtension, PI2C_CALLBACKS I2CCallbacks);
} CARD_BUS;

BOOLEAN WeitekStart(PVOID HwDeviceExtension, CARD_BUS *Bus)
{
    I2C_CALLBACKS Callbacks = {WeitekWriteClock, WeitekWriteData};

    VideoPortStallExecution(1);
    return Bus->Start(HwDeviceExtension, &Callbacks);
}
