// RUN: %check-case %s
// A bank routine without the context.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintSetBank(ULONG ReadBank, ULONG WriteBank);

VP_STATUS GlintMapFrame(PVOID HwDeviceExtension, PHYSICAL_ADDRESS Frame, PVOID *Address)
{
    ULONG Length = 0x100000;
    ULONG InIoSpace = 0;

    return VideoPortMapBankedMemory(HwDeviceExtension, Frame, &Length, &InIoSpace, Address, 0x10000, FALSE,
                                    (PBANKED_SECTION_ROUTINE)GlintSetBank, HwDeviceExtension); // FINDING: callback-type-mismatch: GlintSetBank
}
