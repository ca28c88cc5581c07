// Another file copies a template.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    CardFill(&InitData);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // expect: init-missing-core-callback
}
