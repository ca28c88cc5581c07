// RUN: %check-case %s
// One of two.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    BOOLEAN Wide;
    PMINIPORT_SYNCHRONIZE_ROUTINE Latch;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);
BOOLEAN NTAPI CardLatchWide(PVOID Context);

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    extension->Latch = extension->Wide ? CardLatchWide : CardLatch; // FINDING: temp-callback-stored: is kept in extension->
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, extension->Latch, extension);
}
