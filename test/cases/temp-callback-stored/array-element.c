// RUN: %check-case %s
// An element whose index is not known.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Channel;
    PMINIPORT_SYNCHRONIZE_ROUTINE Routines[2];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    extension->Routines[extension->Channel] = CardLatch; // FINDING: temp-callback-stored: CardLatch is kept in
    return VideoPortSynchronizeExecution(extension, VpLowPriority, CardLatch, extension);
}
