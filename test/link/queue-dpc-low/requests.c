#include "raven.h"

BOOLEAN NTAPI RavenStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PRAVEN_EXTENSION Raven = HwDeviceExtension;

    ++Raven->Work;
    RavenSchedule(Raven); // note: RavenStartIO calls RavenSchedule here
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
