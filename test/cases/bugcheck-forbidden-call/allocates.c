// RUN: %check-case %s
// Allocates memory, nonpaged though it is.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _FIRE_EXTENSION {
    PUCHAR Registers;
    PVOID Prepared;
    ULONG Slot;
} FIRE_EXTENSION, *PFIRE_EXTENSION;

#define FIRE_DUMP 64

VOID NTAPI FireBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    PVOID Scratch = VideoPortAllocatePool(Fire, VpNonPagedPool, FIRE_DUMP, 'erif'); // FINDING: bugcheck-forbidden-call: VideoPortAllocatePool must not be called in HwVidBugcheckCallback: prepare the data beforehand

    if (Scratch != NULL && BufferSize >= FIRE_DUMP)
        VideoPortReadRegisterBufferUchar(Fire->Registers, Buffer, FIRE_DUMP);
}

BOOLEAN NTAPI FireInitialize(PVOID HwDeviceExtension)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    Fire->Prepared = VideoPortAllocatePool(Fire, VpNonPagedPool, FIRE_DUMP, 'erif');
    return VideoPortRegisterBugcheckCallback(Fire, 0xEA, FireBugcheck, FIRE_DUMP + BUGCHECK_DATA_SIZE_RESERVED) == NO_ERROR;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitialize = FireInitialize;
}
