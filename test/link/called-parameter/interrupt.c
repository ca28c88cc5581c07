#include "osprey.h"

static VOID OspreyCount(POSPREY_EXTENSION Osprey, ULONG Head)
{
    ++Osprey->Counts[Head];
}

static VOID OspreySignal(POSPREY_EXTENSION Osprey, ULONG Head)
{
    VideoPortSetEvent(Osprey, Osprey->Events[Head]); // expect: isr-forbidden-call
}

BOOLEAN NTAPI OspreyInterrupt(PVOID HwDeviceExtension)
{
    OspreyForEachHead(HwDeviceExtension, OspreyCount);
    OspreyForEachHead(HwDeviceExtension, OspreySignal);
    return TRUE;
}
