// RUN: %check-case %s
// A helper asks for it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

static PVOID MachAsk(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo, PSTR Name)
{
    return ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)Name);
}

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    VPOSVERSIONINFO Version = {sizeof(Version)};
    CARD_GET_VERSION GetVersion = (CARD_GET_VERSION)MachAsk(HwDeviceExtension, ConfigInfo, "VideoPortGetVersion");

    return GetVersion(HwDeviceExtension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MachFindAdapter;
    HwInitData.HwInitialize = MachInitialize;
    HwInitData.HwStartIO = MachStartIO;
    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
