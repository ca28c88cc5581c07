// The same is tried again.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    ULONG Status, OldStatus;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    CardFill(&InitData);
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
    OldStatus = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // expect: entry-retry-without-change
    return OldStatus < Status ? OldStatus : Status;
}
