// The file that registers the driver is not there.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    CardRegister(DriverObject, RegistryPath); // undecided
    return NO_ERROR;
}
