// RUN: %check-case %s
// HwVidGetVideoChildDescriptor maps to read the EDID, through a table of connectors.

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

static VP_STATUS Crt(PMVR_EXTENSION Mvr)
{
    return Mvr->Registers == NULL ? VIDEO_ENUM_INVALID_DEVICE : VIDEO_ENUM_MORE_DEVICES;
}

static VP_STATUS Panel(PMVR_EXTENSION Mvr)
{
    PUCHAR Rom = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[1].RangeStart, 128, 0); // FINDING: device-base-context: not from HwVidGetVideoChildDescriptor

    return Rom == NULL ? VIDEO_ENUM_INVALID_DEVICE : VIDEO_ENUM_MORE_DEVICES;
}

static const struct connector {
    ULONG Id;
    VP_STATUS (*Query)(PMVR_EXTENSION Mvr);
} Connectors[] = {{1, Crt}, {2, Panel}};

VP_STATUS NTAPI MvrChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO Info, PVIDEO_CHILD_TYPE Type,
                         PUCHAR Descriptor, PULONG UId, PULONG Unused)
{
    const struct connector *Connector = &Connectors[Info->ChildIndex];

    *UId = Connector->Id;
    return Connector->Query(HwDeviceExtension); // NOTE: MvrChild calls Panel here
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwGetVideoChildDescriptor = MvrChild;
}
