// The size comes from another file.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    CardFill(&InitData);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
