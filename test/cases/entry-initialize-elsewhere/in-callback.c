// RUN: %check-case %s
// HwVidInitialize registers once more.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static PVOID First, Second;
VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = MachFindAdapter;
    Data.HwInitialize = MachInitialize;
    Data.HwStartIO = MachStartIO;
    if (VideoPortInitialize(First, Second, &Data, NULL) != NO_ERROR) // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
        return FALSE;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    First = DriverObject;
    Second = RegistryPath;
    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MachFindAdapter;
    HwInitData.HwInitialize = MachInitialize;
    HwInitData.HwStartIO = MachStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
