// RUN: %check-case %s
// Callbacks whose first parameter has the driver's own type reach the structure through casts.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD {
    PULONG Registers;
} CARD, *PCARD;

VP_STATUS NTAPI HwVidFindAdapter(PCARD Card, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PCARD Card);
BOOLEAN NTAPI HwVidStartIO(PCARD Card, PVIDEO_REQUEST_PACKET Packet);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwDeviceExtensionSize = sizeof(CARD);
    hwInitData.HwFindAdapter = (PVIDEO_HW_FIND_ADAPTER)HwVidFindAdapter;
    hwInitData.HwInitialize = (PVIDEO_HW_INITIALIZE)(PVOID)&HwVidInitialize;
    hwInitData.HwStartIO = (PVIDEO_HW_START_IO)HwVidStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
