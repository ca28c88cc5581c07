// RUN: %check-case %s
// The rule is off unless it is asked for.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
PVOID NTAPI ExAllocatePool(ULONG PoolType, SIZE_T NumberOfBytes);

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ExAllocatePool(0, 64);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
