// RUN: %check-case %s
// Advice, which nobody asked for.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID GlintFree(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;
    Status = VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
    if (Status != NO_ERROR)
        GlintFree();

    return Status;
}
