// RUN: %check-case %s
// The helper that reads the configuration space does so at PASSIVE_LEVEL only.

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

static ULONG Identify(PFIRE_EXTENSION Fire)
{
    ULONG Value = 0;

    if (VideoPortGetCurrentIrql() == 0)
        VideoPortGetBusData(Fire, PCIConfiguration, Fire->Slot, &Value, 0, sizeof(Value));
    return Value;
}

VOID NTAPI FireBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PFIRE_EXTENSION Fire = HwDeviceExtension;

    if (BufferSize >= FIRE_DUMP)
        *(PULONG)Buffer = Identify(Fire);
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
