// Only the other file zeroes the structure.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    CardFill(&InitData);
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
