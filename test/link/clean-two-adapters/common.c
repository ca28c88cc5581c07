#include "smew.h"

BOOLEAN NTAPI SmewInitialize(PVOID HwDeviceExtension)
{
    PSMEW_EXTENSION Smew = HwDeviceExtension;

    if (Smew->Common.Kind == 2)
        VideoPortStartTimer(Smew);
    return TRUE;
}

BOOLEAN NTAPI SmewStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
