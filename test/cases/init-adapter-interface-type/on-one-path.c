// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// Isa on older machines.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN QvOld(VOID);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    if (QvOld())
        VideoHwInitData.AdapterInterfaceType = Isa; // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
