// RUN: %check-case %s
// Banked memory, for some cards without a bank routine.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI HwVidSetBank(ULONG ReadBank, ULONG WriteBank, PVOID Context);

VP_STATUS HwVidMapFrame(PVOID HwDeviceExtension, PHYSICAL_ADDRESS Frame, PVOID *Address, BOOLEAN Banked)
{
    ULONG Length = 0x100000;
    ULONG InIoSpace = 0;
    PBANKED_SECTION_ROUTINE Routine = 0;

    if (Banked)
        Routine = HwVidSetBank;
    return VideoPortMapBankedMemory(HwDeviceExtension, Frame, &Length, &InIoSpace, Address, 0x10000, FALSE, Routine, // FINDING: callback-maybe-null: VideoPortMapBankedMemory
                                    HwDeviceExtension);
}
