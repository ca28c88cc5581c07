// Registers the driver.

#include "card.h"

ULONG CardRegister(PVOID DriverObject, PVOID RegistryPath, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(DriverObject, RegistryPath, Data, NULL);
}
