// RUN: %check-case %s
// A callback is stored by its offset.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    VideoHwInitData.HwFindAdapter = SisFindAdapter;
    VideoHwInitData.HwInitialize = SisInitialize;
    *(PVIDEO_HW_START_IO *)((PUCHAR)&VideoHwInitData + FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwStartIO)) = SisStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
