// RUN: %check-case %s
// A wrapper around the allocation, when the prepared buffer is missing.

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

static PVOID Allocate(PFIRE_EXTENSION Fire, ULONG Size)
{
    return VideoPortAllocatePool(Fire, VpNonPagedPool, Size, 'erif'); // FINDING: bugcheck-forbidden-call: VideoPortAllocatePool
}

VOID NTAPI FireBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    if (Fire->Prepared == NULL)
        Fire->Prepared = Allocate(Fire, FIRE_DUMP); // NOTE: FireBugcheck calls Allocate here
    if (Fire->Prepared != NULL && BufferSize >= FIRE_DUMP)
        VideoPortMoveMemory(Buffer, Fire->Prepared, FIRE_DUMP);
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
