// The other file does not know that it is the initialization data.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    CardClear(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
