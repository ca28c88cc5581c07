// RUN: %check-case %s --checks=videoport-non-port-import
// A page tells miniports to map memory that they share with these.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
PVOID NTAPI MmMapIoSpace(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes, ULONG CacheType);
VOID NTAPI MmUnmapIoSpace(PVOID BaseAddress, SIZE_T NumberOfBytes);

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHYSICAL_ADDRESS Address;
    PVOID Mapped;

    Address.QuadPart = 0xA0000;
    Mapped = MmMapIoSpace(Address, 0x10000, 0);
    if (Mapped != NULL)
        MmUnmapIoSpace(Mapped, 0x10000);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
