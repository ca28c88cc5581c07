// RUN: %check-case %s
// The size and the members that it excludes stand in one initialiser.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI TsengLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData = {
        .HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
        .HwFindAdapter = TsengFindAdapter,
        .HwInitialize = TsengInitialize,
        .HwStartIO = TsengStartIO,
        .HwGetLegacyResources = TsengLegacyResources, // FINDING: init-size-excludes-field: HwGetLegacyResources is set
    };

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
