// RUN: %check-case --targets=i686-w64-mingw32 %s
// The port's function is reached through a local pointer.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID TsengDpc(PVOID HwDeviceExtension, PVOID Context);

typedef BOOLEAN (NTAPI *CARD_QUEUE_DPC)(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

BOOLEAN TsengQueue(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    CARD_QUEUE_DPC QueueDpc =
        (CARD_QUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");

    if (!QueueDpc)
        return FALSE;
    return QueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)TsengDpc, NULL); // FINDING: callback-calling-convention: TsengDpc
}
