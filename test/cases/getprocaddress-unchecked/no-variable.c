// RUN: %check-case %s
// Called without even a variable.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    VPOSVERSIONINFO Version = {sizeof(Version)};

    return ((CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion"))(HwDeviceExtension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
