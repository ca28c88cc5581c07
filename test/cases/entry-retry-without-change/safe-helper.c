// RUN: %check-case %s
// Another size, by way of a helper.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Shrink(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = QvFindAdapter;
    InitData.HwInitialize = QvInitialize;
    InitData.HwStartIO = QvStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
    if (Status != NO_ERROR) {
        Shrink(&InitData);
        Status = VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
    }

    return Status;
}
