#include "brant.h"

static VP_STATUS NTAPI BrantValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                  ULONG ValueLength)
{
    if (ValueLength != sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}

/* Reached from three callbacks that may do this, and from one that may not. */
VOID BrantReadTiming(PBRANT_EXTENSION Brant)
{
    VideoPortGetRegistryParameters(Brant, L"Timing", FALSE, BrantValue, &Brant->Timing); // expect: dpc-forbidden-call
}

VOID BrantApply(PBRANT_EXTENSION Brant)
{
    VideoPortWriteRegisterUlong((PULONG)Brant->Registers, Brant->Timing);
}
