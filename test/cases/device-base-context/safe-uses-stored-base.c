// RUN: %check-case %s
// The other callbacks use the stored address: the helper that maps is told not to.

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

static PUCHAR Registers(PMVR_EXTENSION Mvr, BOOLEAN MayMap)
{
    if (Mvr->Registers == NULL && MayMap &&
        VideoPortGetAccessRanges(Mvr, 0, NULL, 2, Mvr->Ranges, NULL, NULL, &Mvr->Slot) == NO_ERROR)
        Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, 4096, VIDEO_MEMORY_SPACE_MEMORY);
    return Mvr->Registers;
}

VP_STATUS NTAPI MvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return Registers(HwDeviceExtension, TRUE) == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI MvrInterrupt(PVOID HwDeviceExtension)
{
    PUCHAR Base = Registers(HwDeviceExtension, FALSE);

    return Base != NULL && VideoPortReadRegisterUchar(Base) != 0;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = MvrFindAdapter;
    Data->HwInterrupt = MvrInterrupt;
}
