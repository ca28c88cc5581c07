// What is called elsewhere does nothing of the kind.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    CardLog(DriverObject, RegistryPath);
    return NO_ERROR; // expect: entry-missing-initialize
}
