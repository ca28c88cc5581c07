// What is set here is undone in the other file.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwStartIO = CardStartIO;
    CardFill(&InitData);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // expect: init-missing-core-callback
}
