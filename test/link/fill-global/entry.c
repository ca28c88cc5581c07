// A variable says what is to be set.

#include "card.h"

BOOLEAN CardIsOld = FALSE;

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    CardIsOld = FALSE;
    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    CardFill(&InitData);
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
