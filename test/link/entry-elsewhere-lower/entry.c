// The lower one of two values is returned.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    ULONG First, Second;

    First = CardRegister(DriverObject, RegistryPath);
    Second = CardRegisterOld(DriverObject, RegistryPath);
    return First < Second ? First : Second;
}
