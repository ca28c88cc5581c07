// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// The port's function is reached through a local pointer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI QvDpc(PVOID HwDeviceExtension, PVOID Context);

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

BOOLEAN QvQueue(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    CARD_QUEUE_DPC QueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");

    if (!QueueDpc)
        return FALSE;
    return QueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)QvDpc, NULL); // FINDING: callback-cast-hides-type: QvDpc
}
