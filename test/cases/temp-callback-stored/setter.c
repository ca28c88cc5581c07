// RUN: %check-case %s
// A helper that sets it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    struct {
        PVOID Routine;
        ULONG Calls;
    } Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

static VOID CardSetRoutine(PHW_DEVICE_EXTENSION Extension, PVOID Routine)
{
    Extension->Update.Routine = Routine; // FINDING: temp-callback-stored: CardLatch is kept in Extension->Update.Routine (the device extension)
    Extension->Update.Calls = 0;
}

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    CardSetRoutine(extension, CardLatch);
    return VideoPortSynchronizeExecution(extension, VpLowPriority, CardLatch, extension);
}
