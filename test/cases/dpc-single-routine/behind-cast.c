// RUN: %check-case %s
// The second routine is cast because it names the extension's type.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Status;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI CirrusCommandDpc(PHW_DEVICE_EXTENSION Extension, PVOID Context);

VOID CirrusQueueBoth(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortQueueDpc(Extension, CirrusDpc, NULL);
    VideoPortQueueDpc(Extension, (PMINIPORT_DPC_ROUTINE)CirrusCommandDpc, NULL); // FINDING: dpc-single-routine: CirrusCommandDpc
}
