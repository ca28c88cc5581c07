#include "plover.h"

/* ValueData is good for this call only. */
static VP_STATUS NTAPI PloverModeValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                       ULONG ValueLength)
{
    PPLOVER_EXTENSION Plover = Context;

    Plover->Mode = ValueData; // expect: temp-argument-retained
    return NO_ERROR;
}

static VP_STATUS NTAPI PloverTicksValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                        ULONG ValueLength)
{
    PPLOVER_EXTENSION Plover = Context;

    if (ValueLength == sizeof(Plover->Ticks))
        VideoPortMoveMemory(&Plover->Ticks, ValueData, sizeof(Plover->Ticks));
    return NO_ERROR;
}

VP_STATUS NTAPI PloverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PloverQuery(HwDeviceExtension, L"Ticks", PloverTicksValue);
    return PloverQuery(HwDeviceExtension, L"Mode", PloverModeValue);
}

BOOLEAN NTAPI PloverInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}
