// What is set before the other file registers is not late.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;
    if (VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL) == NO_ERROR)
        return NO_ERROR;
    InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    return CardRegister(DriverObject, RegistryPath, &InitData);
}
