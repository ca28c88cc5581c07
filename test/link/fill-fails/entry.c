// The structure is not used if the other file could not fill it.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    if (!CardFill(&InitData))
        return ERROR_DEV_NOT_EXIST;
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
