// RUN: %check-case %s
// memcpy of a template that is a static variable of the function.

#include <string.h>
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    static const VIDEO_HW_INITIALIZATION_DATA Template = {
        .HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA,
        .HwStartIO = GlintStartIO,
        .HwInitialize = GlintInitialize,
        .HwFindAdapter = GlintFindAdapter,
    };
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    memcpy(&hwInitData, &Template, sizeof Template);
    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
