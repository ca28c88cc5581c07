// RUN: %check-case %s
// The same function fills the buffer in advance and copies it.

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

static VOID Collect(PFIRE_EXTENSION Fire, PUCHAR Buffer, BOOLEAN MayAllocate)
{
    if (Fire->Prepared == NULL && MayAllocate)
        Fire->Prepared = VideoPortAllocatePool(Fire, VpNonPagedPool, FIRE_DUMP, 'erif');
    if (Fire->Prepared != NULL)
        VideoPortMoveMemory(Buffer, Fire->Prepared, FIRE_DUMP);
}

BOOLEAN NTAPI FireStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    UCHAR Buffer[FIRE_DUMP];

    Collect(HwDeviceExtension, Buffer, TRUE);
    return TRUE;
}

VOID NTAPI FireBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    if (BufferSize >= FIRE_DUMP)
        Collect(Fire, Buffer, FALSE);
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
