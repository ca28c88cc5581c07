// Writes a line.

#include "card.h"

VOID CardLog(PVOID DriverObject, PVOID RegistryPath)
{
    VideoPortDebugPrint(Trace, "%p %p\n", DriverObject, RegistryPath);
}
