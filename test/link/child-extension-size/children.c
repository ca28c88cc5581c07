#include "avocet.h"

VP_STATUS NTAPI AvocetGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                               PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    AvocetRemember(ChildEnumInfo);
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

VP_STATUS NTAPI AvocetSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl)
{
    return NO_ERROR;
}

VP_STATUS NTAPI AvocetGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl)
{
    return NO_ERROR;
}
