// Does not return what the port said.

#include "card.h"

ULONG CardRegister(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;
    VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
    return NO_ERROR;
}
