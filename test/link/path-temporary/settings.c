#include "jackdaw.h"

VP_STATUS NTAPI JackdawTiming(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                              ULONG ValueLength)
{
    PJACKDAW_EXTENSION Jackdaw = HwDeviceExtension;

    if (ValueLength < 16)
        return ERROR_INVALID_PARAMETER;
    Jackdaw->Timing = ValueData; // expect: temp-argument-retained
    Jackdaw->Name = ValueName; // expect: temp-argument-retained
    return NO_ERROR;
}

VP_STATUS NTAPI JackdawDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                             ULONG ValueLength)
{
    if (ValueLength != sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}
