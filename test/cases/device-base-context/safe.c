// RUN: %check-case %s
// Maps in HwVidFindAdapter, in a helper.

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

BOOLEAN NTAPI MvrInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static PUCHAR Map(PMVR_EXTENSION Mvr)
{
    if (Mvr->Registers == NULL)
        Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, Mvr->Ranges[0].RangeLength,
                                                VIDEO_MEMORY_SPACE_MEMORY);
    return Mvr->Registers;
}

VP_STATUS NTAPI MvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PMVR_EXTENSION Mvr = HwDeviceExtension;
    VP_STATUS Status = VideoPortGetAccessRanges(Mvr, 0, NULL, 2, Mvr->Ranges, NULL, NULL, &Mvr->Slot);

    if (Status != NO_ERROR)
        return Status;
    return Map(Mvr) == NULL ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = MvrFindAdapter;
    Data.HwInitialize = MvrInitialize;
    Data.HwStartIO = MvrStartIO;
    Data.HwDeviceExtensionSize = sizeof(MVR_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
