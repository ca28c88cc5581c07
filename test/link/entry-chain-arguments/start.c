// Passes the first one twice.

#include "card.h"

ULONG CardStart(PVOID DriverObject, PVOID RegistryPath)
{
    return CardRegister(DriverObject, DriverObject);
}
