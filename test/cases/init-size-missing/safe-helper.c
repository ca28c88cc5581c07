// RUN: %check-case %s
// A helper sets it, through a pointer to the member.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID SetSize(PULONG Size)
{
    *Size = sizeof(VIDEO_HW_INITIALIZATION_DATA);
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    SetSize(&InitializationData.HwInitDataSize);
    InitializationData.HwFindAdapter = MachFindAdapter;
    InitializationData.HwInitialize = MachInitialize;
    InitializationData.HwStartIO = MachStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
