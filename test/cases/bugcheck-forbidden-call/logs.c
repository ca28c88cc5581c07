// RUN: %check-case %s
// Opens a debug report through a const table of things to collect.

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

static VOID Registers(PFIRE_EXTENSION Fire, PUCHAR Buffer)
{
    VideoPortReadRegisterBufferUchar(Fire->Registers, Buffer, 16);
}

static VOID Version(PFIRE_EXTENSION Fire, PUCHAR Buffer)
{
    VPOSVERSIONINFO Info;

    Info.Size = sizeof(Info);
    if (VideoPortGetVersion(Fire, &Info) == NO_ERROR) // FINDING: bugcheck-forbidden-call: VideoPortGetVersion
        *(PULONG)(Buffer + 16) = Info.BuildNumber;
}

static VOID (*const Collectors[2])(PFIRE_EXTENSION, PUCHAR) = {Registers, Version};

VOID NTAPI FireBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    ULONG i;

    for (i = 0; i < 2; ++i)
        if (BufferSize >= FIRE_DUMP)
            Collectors[i](Fire, Buffer); // NOTE: FireBugcheck calls Version here
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
