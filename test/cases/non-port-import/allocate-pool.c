// RUN: %check-case %s --checks=videoport-non-port-import
// Takes memory from the kernel.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
PVOID NTAPI ExAllocatePoolWithTag(ULONG PoolType, SIZE_T NumberOfBytes, ULONG Tag);
VOID NTAPI ExFreePoolWithTag(PVOID Memory, ULONG Tag);

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PVOID Memory = ExAllocatePoolWithTag(0, 64, 'tset'); // FINDING: non-port-import: ExAllocatePoolWithTag is a function of the kernel, but a miniport should call only those that the port exports

    if (Memory != NULL)
        ExFreePoolWithTag(Memory, 'tset'); // FINDING: non-port-import: ExFreePoolWithTag
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
