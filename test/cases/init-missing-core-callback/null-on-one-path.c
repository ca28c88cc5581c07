// RUN: %check-case %s
// Only one of two branches sets HwStartIO.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidStartIOFlat(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG HwVidPanelKind(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    ULONG Kind = HwVidPanelKind();

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    if (Kind == 1)
        VideoHwInitData.HwStartIO = HwVidStartIO;
    else if (Kind == 2)
        VideoHwInitData.HwStartIO = HwVidStartIOFlat;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
