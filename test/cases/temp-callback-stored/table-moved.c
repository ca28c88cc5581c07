// RUN: %check-case %s
// A const table, moved into the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_OPERATIONS {
    ULONG Delay;
    PMINIPORT_SYNCHRONIZE_ROUTINE Latch;
} CARD_OPERATIONS;

typedef struct _HW_DEVICE_EXTENSION {
    CARD_OPERATIONS Operations;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

static const CARD_OPERATIONS Operations[2] = {{10, CardLatch}, {20, CardLatch}};

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    VideoPortMoveMemory(&extension->Operations, (PVOID)&Operations[1], sizeof(CARD_OPERATIONS)); // FINDING: temp-callback-stored: is kept in
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, extension);
}
