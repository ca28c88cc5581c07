// Goes on, and registers the driver.

#include "card.h"

ULONG CardRegister(PVOID DriverObject, PVOID RegistryPath, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, Data, NULL);
}
