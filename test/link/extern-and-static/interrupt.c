#include "thrush.h"

VOID Reset(PTHRUSH_EXTENSION Thrush);
VOID Flush(PTHRUSH_EXTENSION Thrush);

BOOLEAN NTAPI ThrushInterrupt(PVOID HwDeviceExtension)
{
    Reset(HwDeviceExtension);
    Flush(HwDeviceExtension);
    return TRUE;
}
