// What another file reads decides what is set here.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    CARD_EXTENSION Options;
    ULONG Status;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    CardReadOptions(&Options);
    if (Options.Modes == 0)
        return ERROR_DEV_NOT_EXIST;
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    if (Options.Modes == 1)
        InitData.HwStartIO = CardStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // expect: init-missing-core-callback
    return Status;
}
