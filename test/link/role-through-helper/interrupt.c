#include "plover.h"

BOOLEAN NTAPI PloverWake(PVOID Context)
{
    PPLOVER_EXTENSION Plover = Context;

    return VideoPortSetEvent(Plover, Plover->Event) == 0; // expect: sync-forbidden-call
}

static BOOLEAN NTAPI PloverCount(PVOID Context)
{
    ++((PPLOVER_EXTENSION)Context)->Ticks;
    return TRUE;
}

static VOID NTAPI PloverDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PPLOVER_EXTENSION Plover = HwDeviceExtension;

    VideoPortSetEvent(Plover, Plover->Event);
    VideoPortSetRegistryParameters(Plover, L"Ticks", &Plover->Ticks, sizeof(Plover->Ticks)); // expect: dpc-forbidden-call
}

BOOLEAN NTAPI PloverInterrupt(PVOID HwDeviceExtension)
{
    return PloverLater(HwDeviceExtension, PloverDpc);
}

BOOLEAN NTAPI PloverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PloverSync(HwDeviceExtension, PloverCount, FALSE);
    PloverSync(HwDeviceExtension, PloverWake, TRUE);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
