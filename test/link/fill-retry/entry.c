// The older size is tried as well.

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
    InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    OldStatus = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
    return OldStatus < Status ? OldStatus : Status;
}
