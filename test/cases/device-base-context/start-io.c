// RUN: %check-case %s
// HwVidStartIO maps when it is asked for the first time.

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

BOOLEAN NTAPI MvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PMVR_EXTENSION Mvr = HwDeviceExtension;

    if (RequestPacket->IoControlCode == IOCTL_VIDEO_MAP_VIDEO_MEMORY && Mvr->Registers == NULL)
        Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, 4096, VIDEO_MEMORY_SPACE_MEMORY); // FINDING: device-base-context: VideoPortGetDeviceBase may be called only from HwVidFindAdapter, HwVidQueryDeviceCallback or HwVidQueryNamedValueCallback, not from HwVidStartIO: map in HwVidFindAdapter and keep the address
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = MvrStartIO; // NOTE: MvrStartIO is registered as HwVidStartIO here
}
