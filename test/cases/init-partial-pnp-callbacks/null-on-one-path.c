// RUN: %check-case %s
// One of the three depends on the panel.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI GlintGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI GlintGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
BOOLEAN GlintHasMonitor(VOID);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = GlintFindAdapter;
    InitializationData.HwInitialize = GlintInitialize;
    InitializationData.HwStartIO = GlintStartIO;
    InitializationData.HwSetPowerState = GlintSetPower;
    InitializationData.HwGetPowerState = GlintGetPower;
    InitializationData.HwGetVideoChildDescriptor = GlintGetChild;
    if (!GlintHasMonitor())
        InitializationData.HwGetVideoChildDescriptor = NULL;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL); // FINDING: init-partial-pnp-callbacks: not HwGetVideoChildDescriptor
}
