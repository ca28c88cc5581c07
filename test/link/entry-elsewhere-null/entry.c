// DriverEntry leaves the registration to another file.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    return CardRegister(DriverObject, RegistryPath);
}
