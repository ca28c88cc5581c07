// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// Casts of other arguments.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Pending;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI TridentDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

BOOLEAN TridentReadEdid(PHW_DEVICE_EXTENSION Extension, PUCHAR Edid)
{
    DDC_CONTROL Control = {sizeof(DDC_CONTROL), {TridentWriteClock, TridentWriteData, TridentReadClock, TridentReadData}, 0};

    VideoPortQueueDpc((PVOID)Extension, TridentDpc, (PVOID)Extension);
    return VideoPortDDCMonitorHelper((PVOID)Extension, (PVOID)&Control, Edid, 128);
}
