// Passes on what it gets.

#include "card.h"

ULONG CardStart(PVOID DriverObject, PVOID RegistryPath)
{
    return CardRegister(DriverObject, RegistryPath);
}
