#include "vireo.h"

BOOLEAN NTAPI VireoInitialize(PVOID HwDeviceExtension)
{
    PVIREO_EXTENSION Vireo = HwDeviceExtension;

    VireoLater(Vireo);
    return VideoPortCreateEvent(Vireo, EVENT_TYPE_MASK, NULL, &Vireo->Event) == NO_ERROR;
}

BOOLEAN NTAPI VireoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    VireoPoll(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
