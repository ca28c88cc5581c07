// HwVidDpcRoutine leads to a call that is also made under a lock. The other file says what is a DPC routine.

#include "card.h"

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    CardRead(card);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;

    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = 0;
    return VideoPortCreateSpinLock(card, &card->Lock);
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;

    card->Pending = 0;
    return TRUE;
}

VP_STATUS NTAPI CardGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    return NO_ERROR;
}

VP_STATUS NTAPI CardSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    return NO_ERROR;
}

VP_STATUS NTAPI CardGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo, PVIDEO_CHILD_TYPE ChildType,
                             PUCHAR ChildDescriptor, PULONG Uid, PULONG Unused)
{
    return VIDEO_ENUM_NO_MORE_DEVICES;
}

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;

    return VideoPortQueueDpc(card, CardDpc, card);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwInterrupt = CardInterrupt;
    data.HwStartIO = CardStartIO;
    data.HwGetPowerState = CardGetPowerState;
    data.HwSetPowerState = CardSetPowerState;
    data.HwGetVideoChildDescriptor = CardGetChild;
    data.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
