#include "curlew.h"

BOOLEAN NTAPI CurlewInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI CurlewStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCURLEW_EXTENSION Curlew = HwDeviceExtension;

    if (Curlew->Pending) // expect: isr-shared-state
        VideoPortSynchronizeExecution(Curlew, VpMediumPriority, CurlewTake, Curlew);
    CurlewMode = RequestPacket->IoControlCode; // expect: global-adapter-state
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
