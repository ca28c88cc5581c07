// RUN: %check-case %s
// One call per size.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CardFindAdapter;
    HwInitData.HwInitialize = CardInitialize;
    HwInitData.HwStartIO = CardStartIO;
    while ((Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL)) != NO_ERROR) {
        if (HwInitData.HwInitDataSize == SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA)
            break;
        if (HwInitData.HwInitDataSize == sizeof(HwInitData))
            HwInitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        else
            HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    }

    return Status;
}
