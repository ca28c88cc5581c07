// Sets the others.

#include "card.h"

VP_STATUS NTAPI CardGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT State)
{
    return NO_ERROR;
}

VP_STATUS NTAPI CardSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT State)
{
    return NO_ERROR;
}

VP_STATUS NTAPI CardGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO Info, PVIDEO_CHILD_TYPE Type,
                             PUCHAR Descriptor, PULONG UId, PULONG Unused)
{
    return VIDEO_ENUM_NO_MORE_DEVICES;
}

VOID CardFillPower(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwGetPowerState = CardGetPower;
    Data->HwSetPowerState = CardSetPower;
    Data->HwGetVideoChildDescriptor = CardGetChild;
}
