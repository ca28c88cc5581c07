// A chain of files leads to the registration.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    return CardStart(DriverObject, RegistryPath);
}
