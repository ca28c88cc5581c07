// RUN: %check-case %s
// A version switch: the members beyond the smaller size serve the newer systems.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
VP_STATUS NTAPI WeitekQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);
ULONG WeitekVersion(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;
    HwInitData.HwSetPowerState = WeitekSetPower;
    HwInitData.HwGetPowerState = WeitekGetPower;
    HwInitData.HwGetVideoChildDescriptor = WeitekGetChild;
    HwInitData.HwQueryInterface = WeitekQueryInterface;
    switch (WeitekVersion()) {
    case 0:
        HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        break;
    case 1:
        HwInitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        break;
    default:
        break;
    }

    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
