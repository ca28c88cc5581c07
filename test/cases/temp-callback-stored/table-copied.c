// RUN: %check-case %s
// A const table, copied into the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_OPERATIONS {
    PMINIPORT_SYNCHRONIZE_ROUTINE Latch;
    ULONG Delay;
} CARD_OPERATIONS;

typedef struct _HW_DEVICE_EXTENSION {
    CARD_OPERATIONS Operations;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

static const CARD_OPERATIONS Operations = {CardLatch, 10};

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    extension->Operations = Operations; // FINDING: temp-callback-stored: is kept in
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, extension->Operations.Latch, extension);
}
