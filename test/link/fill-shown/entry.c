// The other file reads what is set here. Which way it goes then, linking does not follow: nothing is said.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    CardShow(&InitData);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
