// DriverEntry returns what the other file does.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    return CardRegister(DriverObject, RegistryPath); // expect: entry-return-propagated
}
