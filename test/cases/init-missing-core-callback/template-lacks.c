// RUN: %check-case %s
// A template that lacks HwInitialize is copied.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = MgaFindAdapter,
    .HwStartIO = MgaStartIO,
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortMoveMemory(&InitData, (PVOID)&Template, sizeof(InitData));

    return VideoPortInitialize(Context1, Context2, &InitData, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set
}
