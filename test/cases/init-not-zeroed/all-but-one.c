// RUN: %check-case %s
// Everything is assigned one by one, and one member is forgotten.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TridentSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI TridentGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI TridentGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;
    InitData.HwSetPowerState = TridentSetPower;
    InitData.HwGetPowerState = TridentGetPower;
    InitData.HwGetVideoChildDescriptor = TridentGetChild;
    InitData.AdapterInterfaceType = Internal;
    InitData.HwInterrupt = NULL;
    InitData.HwDeviceExtensionSize = 0;
    InitData.StartingDeviceNumber = 0;
    InitData.HwResetHw = NULL;
    InitData.HwTimer = NULL;
    InitData.HwStartDma = NULL;
    InitData.HwQueryInterface = NULL;
    InitData.HwChildDeviceExtensionSize = 0;
    InitData.HwLegacyResourceList = NULL;
    InitData.HwLegacyResourceCount = 0;
    InitData.HwGetLegacyResources = NULL;
    InitData.Reserved = 0;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // FINDING: init-not-zeroed: AllowEarlyEnumeration holds garbage
}
