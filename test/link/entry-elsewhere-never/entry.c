// The other file does not register the driver.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    CardRegister(DriverObject, RegistryPath);
    return NO_ERROR; // expect: entry-missing-initialize
}
