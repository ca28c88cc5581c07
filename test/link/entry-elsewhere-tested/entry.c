// The value is tested.

#include "card.h"

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    ULONG Status = CardRegister(DriverObject, RegistryPath);

    if (Status != NO_ERROR) // expect: entry-status-interpreted
        VideoPortDebugPrint(Error, "no card\n");
    else
        CardReady();
    return Status;
}
