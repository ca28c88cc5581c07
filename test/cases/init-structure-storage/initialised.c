// RUN: %check-case --checks=videoport-init-structure-storage %s
// A variable of the file that an initialiser fills.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_HW_INITIALIZATION_DATA InitializationData = { // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = CardFindAdapter,
    .HwInitialize = CardInitialize,
    .HwStartIO = CardStartIO,
};

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
