// RUN: %check-case %s
// Only when there is no room in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Causes[4];
    ULONG Used;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

VOID CardInterruptWork(PHW_DEVICE_EXTENSION extension, ULONG cause)
{
    ULONG copy = cause;
    PULONG where = extension->Used < 4 ? &extension->Causes[extension->Used++] : &copy;

    *where = cause;
    VideoPortQueueDpc(extension, CardDpc, where); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
}
