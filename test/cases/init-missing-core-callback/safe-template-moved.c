// RUN: %check-case %s
// VideoPortMoveMemory copies a template; its parameter is not const, hence the cast.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    sizeof(VIDEO_HW_INITIALIZATION_DATA), Internal, MgaFindAdapter, MgaInitialize, NULL, MgaStartIO,
};

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortMoveMemory(&InitializationData, (PVOID)&Template, sizeof(InitializationData));
    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
