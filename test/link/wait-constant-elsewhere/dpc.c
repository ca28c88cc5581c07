#include "card.h"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortWaitForSingleObject(HwDeviceExtension, Context, (PLARGE_INTEGER)&CardNoWait);
    VideoPortWaitForSingleObject(HwDeviceExtension, Context, NULL); // expect: wait-at-dispatch
}

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
}
