// RUN: %check-case %s
// A helper reaches the structure through another one.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
struct Startup {
    PVIDEO_HW_INITIALIZATION_DATA Data;
    ULONG Number;
};

static VOID SetNumber(struct Startup *Startup)
{
    Startup->Data->StartingDeviceNumber = Startup->Number; // FINDING: init-starting-device-number: must be zero
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    struct Startup Startup = {&InitData, 2};

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;
    SetNumber(&Startup);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
