// RUN: %check-case %s
// One row of a const table of variants lacks a callback, and that row is the one in use.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

struct Variant {
    ULONG Chip;
    PVIDEO_HW_INITIALIZE Initialize;
    PVIDEO_HW_START_IO StartIo;
};

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const struct Variant Variants[] = {
    {0x5301, VgaInitialize, VgaStartIO},
    {0x5302, VgaInitialize},
};

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(InitData);
    InitData.HwFindAdapter = VgaFindAdapter;
    InitData.HwInitialize = Variants[1].Initialize;
    InitData.HwStartIO = Variants[1].StartIo;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
