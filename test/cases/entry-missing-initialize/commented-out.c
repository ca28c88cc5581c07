// RUN: %check-case %s
// The call is left out of this build.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;
#if defined(REGISTER)
    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
#endif

    return 0; // FINDING: entry-missing-initialize: DriverEntry returns success without having called VideoPortInitialize
}
