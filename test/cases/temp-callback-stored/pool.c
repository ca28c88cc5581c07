// RUN: %check-case %s
// In a block from the pool that hangs in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_JOB {
    struct _CARD_JOB *Next;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} CARD_JOB, *PCARD_JOB;

typedef struct _HW_DEVICE_EXTENSION {
    PCARD_JOB Jobs;
    ULONG Depth;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength);

VP_STATUS CardReadLater(PHW_DEVICE_EXTENSION extension)
{
    PCARD_JOB job = VideoPortAllocatePool(extension, VpPagedPool, sizeof(CARD_JOB), 'draC');

    if (job == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    job->Routine = CardDepth; // FINDING: temp-callback-stored: CardDepth is kept in job->Routine (allocated memory)
    job->Next = extension->Jobs;
    extension->Jobs = job;
    return VideoPortGetRegistryParameters(extension, L"Depth", FALSE, job->Routine, NULL);
}
