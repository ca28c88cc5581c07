/* The callbacks beside it keep what they may keep: numbers. */
#include "egret.h"

VP_STATUS NTAPI EgretSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl)
{
    PEGRET_EXTENSION Egret = HwDeviceExtension;

    Egret->Left = PowerControl->PowerState;
    return NO_ERROR;
}

VP_STATUS NTAPI EgretGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl)
{
    return NO_ERROR;
}

VP_STATUS NTAPI EgretGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                              PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    PEGRET_EXTENSION Egret = HwDeviceExtension;

    Egret->Next = (PULONG)pChildDescriptor; // expect: callback-argument-retained
    *pUnused = 0;
    return VIDEO_ENUM_NO_MORE_DEVICES;
}
