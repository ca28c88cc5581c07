// RUN: %check-case %s
// Tested, and done without.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    VPOSVERSIONINFO Version = {sizeof(Version)};
    CARD_GET_VERSION GetVersion =
        (CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");

    if (GetVersion && GetVersion(HwDeviceExtension, &Version) != NO_ERROR)
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
