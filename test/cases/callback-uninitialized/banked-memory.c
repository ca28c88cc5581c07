// RUN: %check-case %s
// The bank routine.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS TsengMapFrame(PVOID HwDeviceExtension, PHYSICAL_ADDRESS Frame, PVOID *Address)
{
    ULONG Length = 0x100000;
    ULONG InIoSpace = 0;
    PBANKED_SECTION_ROUTINE Routine;

    return VideoPortMapBankedMemory(HwDeviceExtension, Frame, &Length, &InIoSpace, Address, 0x10000, FALSE, Routine, // FINDING: callback-uninitialized: VideoPortMapBankedMemory
                                    HwDeviceExtension);
}
