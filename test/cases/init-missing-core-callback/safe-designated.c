// RUN: %check-case %s
// Designated initialisers, in an order of the writer's own.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = {
        .HwStartIO = CardStartIO,
        .HwFindAdapter = CardFindAdapter,
        .HwInitDataSize = sizeof(hwInitData),
        .HwInitialize = CardInitialize,
    };

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
