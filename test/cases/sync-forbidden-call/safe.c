// RUN: %check-case %s
// A synchronized routine takes over what the interrupt routine has left.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ELSA_EXTENSION {
    PUCHAR Registers;
    ULONG Pending;
} ELSA_EXTENSION, *PELSA_EXTENSION;

typedef struct _TAKEN {
    PELSA_EXTENSION Elsa;
    ULONG Pending;
} TAKEN;

VOID NTAPI ElsaDpc(PVOID HwDeviceExtension, PVOID Context);

static BOOLEAN NTAPI TakePending(PVOID Context)
{
    TAKEN *Taken = Context;

    Taken->Pending = Taken->Elsa->Pending;
    Taken->Elsa->Pending = 0;
    VideoPortWriteRegisterUlong((PULONG)Taken->Elsa->Registers, Taken->Pending);
    VideoPortStallExecution(1);
    VideoPortQueueDpc(Taken->Elsa, ElsaDpc, NULL);
    return TRUE;
}

VOID NTAPI ElsaDpc(PVOID HwDeviceExtension, PVOID Context)
{
    TAKEN Taken;

    Taken.Elsa = HwDeviceExtension;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TakePending, &Taken);
    if (Taken.Pending & 1)
        VideoPortSetEvent(HwDeviceExtension, NULL);
}
