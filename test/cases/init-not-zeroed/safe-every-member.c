// RUN: %check-case %s
// Every single member is assigned: nothing is left to zero.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID NTAPI WeitekTimer(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = WeitekFindAdapter;
    InitializationData.HwInitialize = WeitekInitialize;
    InitializationData.HwStartIO = WeitekStartIO;
    InitializationData.HwSetPowerState = WeitekSetPower;
    InitializationData.HwGetPowerState = WeitekGetPower;
    InitializationData.HwGetVideoChildDescriptor = WeitekGetChild;
    InitializationData.AdapterInterfaceType = Internal;
    InitializationData.HwInterrupt = WeitekInterrupt;
    InitializationData.HwDeviceExtensionSize = 0;
    InitializationData.StartingDeviceNumber = 0;
    InitializationData.HwResetHw = WeitekResetHw;
    InitializationData.HwTimer = WeitekTimer;
    InitializationData.HwStartDma = NULL;
    InitializationData.HwQueryInterface = NULL;
    InitializationData.HwChildDeviceExtensionSize = 0;
    InitializationData.HwLegacyResourceList = NULL;
    InitializationData.HwLegacyResourceCount = 0;
    InitializationData.HwGetLegacyResources = NULL;
    InitializationData.AllowEarlyEnumeration = FALSE;
    InitializationData.Reserved = 0;
    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
