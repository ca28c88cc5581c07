// Passes its parameters in the wrong order.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    return CardRegister(RegistryPath, DriverObject);
}
