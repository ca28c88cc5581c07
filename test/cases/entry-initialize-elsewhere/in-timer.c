// RUN: %check-case %s
// The timer's worker registers a second structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static PVOID First, Second;
static VIDEO_HW_INITIALIZATION_DATA Kept;

static VOID Revive(VOID)
{
    VideoPortInitialize(First, Second, &Kept, NULL); // FINDING: entry-initialize-elsewhere: not from HwVidTimer
}

VOID NTAPI MachTimer(PVOID HwDeviceExtension)
{
    Revive();
}

VOID MachArm(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    First = DriverObject;
    Second = RegistryPath;
    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;
    VideoHwInitData.HwTimer = MachTimer;
    Kept = VideoHwInitData;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
