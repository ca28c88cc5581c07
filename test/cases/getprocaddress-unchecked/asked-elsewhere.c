// RUN: %check-case %s
// Another function asks, with the copy in the device extension.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_PORT_GET_PROC_ADDRESS GetProcAddress;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->GetProcAddress = ConfigInfo->VideoPortGetProcAddress;
    return NO_ERROR;
}

VP_STATUS CirrusReadVersion(PHW_DEVICE_EXTENSION Extension, PVPOSVERSIONINFO Version)
{
    CARD_GET_VERSION GetVersion =
        (CARD_GET_VERSION)Extension->GetProcAddress(Extension, (PUCHAR)"VideoPortGetVersion");

    return GetVersion(Extension, Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CirrusFindAdapter;
    InitData.HwInitialize = CirrusInitialize;
    InitData.HwStartIO = CirrusStartIO;
    InitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
