// RUN: %check-case %s
// HwVidInterrupt maps lazily, through two helpers: two rules forbid it, and one finding says so.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MVR_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    PUCHAR Registers;
    ULONG Slot;
} MVR_EXTENSION, *PMVR_EXTENSION;

static PUCHAR Map(PMVR_EXTENSION Mvr)
{
    if (Mvr->Registers == NULL)
        Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, Mvr->Ranges[0].RangeLength, // FINDING: device-base-context: not from HwVidInterrupt
                                                VIDEO_MEMORY_SPACE_MEMORY);
    return Mvr->Registers;
}

static UCHAR Status(PMVR_EXTENSION Mvr)
{
    return VideoPortReadRegisterUchar(Map(Mvr)); // NOTE: Status calls Map here
}

BOOLEAN NTAPI MvrInterrupt(PVOID HwDeviceExtension)
{
    return Status(HwDeviceExtension) != 0;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = MvrInterrupt;
}
