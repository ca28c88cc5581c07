// What the other file returns is lost.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    CardRegister(DriverObject, RegistryPath);
    return NO_ERROR; // expect: entry-return-propagated
}
