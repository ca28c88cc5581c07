// The structure is static, which nothing needs.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    static VIDEO_HW_INITIALIZATION_DATA InitData; // expect: init-structure-storage

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    return CardRegister(DriverObject, RegistryPath, &InitData);
}
