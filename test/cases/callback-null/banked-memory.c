// RUN: %check-case %s
// Banked memory without a function that sets the bank.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS MachMapFrame(PVOID HwDeviceExtension, PHYSICAL_ADDRESS Frame, PVOID *Address)
{
    ULONG Length = 0x100000;
    ULONG InIoSpace = 0;

    return VideoPortMapBankedMemory(HwDeviceExtension, Frame, &Length, &InIoSpace, Address, 0x10000, FALSE, NULL, // FINDING: callback-null: VideoPortMapBankedMemory
                                    HwDeviceExtension);
}
