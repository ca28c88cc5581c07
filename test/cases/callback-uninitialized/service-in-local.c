// RUN: %check-case %s
// The port's function is reached through a local pointer.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

BOOLEAN MachQueue(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    PMINIPORT_DPC_ROUTINE Routine;
    CARD_QUEUE_DPC QueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");

    if (!QueueDpc)
        return FALSE;
    return QueueDpc(HwDeviceExtension, Routine, NULL); // FINDING: callback-uninitialized: VideoPortQueueDpc
}
