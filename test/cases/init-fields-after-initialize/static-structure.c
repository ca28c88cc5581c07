// RUN: %check-case %s
// A structure with static storage lives on, but the port does not look at it again.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI QvQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);

static VIDEO_HW_INITIALIZATION_DATA Global = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = QvFindAdapter,
    .HwInitialize = QvInitialize,
    .HwStartIO = QvStartIO,
};

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VP_STATUS Status;

    Status = VideoPortInitialize(DriverObject, RegistryPath, &Global, NULL);
    Global.HwQueryInterface = QvQueryInterface; // FINDING: init-fields-after-initialize: HwQueryInterface is set after

    return Status;
}
