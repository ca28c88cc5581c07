// RUN: %check-case %s
// The members come with a template: the call is what can be pointed at.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MachQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwFindAdapter = MachFindAdapter,
    .HwInitialize = MachInitialize,
    .HwStartIO = MachStartIO,
    .HwQueryInterface = MachQueryInterface,
};

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));

    InitData = Template;
    InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL); // FINDING: init-size-excludes-field: HwQueryInterface is set
}
