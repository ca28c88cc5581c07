// What is set here replaces what the other file set.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    CardFill(&InitData);
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwStartIO = CardStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
