#include "vga.h"

/* The other file keeps the mapped address there. */
UCHAR VgaReadStatus(PVGA_EXTENSION Vga)
{
    PUCHAR Base = (PUCHAR)(ULONG_PTR)Vga->Mapped.RangeStart.QuadPart;

    return VideoPortReadPortUchar(Base + 0x1A); // alone: io-unmapped-address
}

UCHAR VgaReadClaimed(PVGA_EXTENSION Vga)
{
    return VideoPortReadPortUchar((PUCHAR)(ULONG_PTR)Vga->Claimed.RangeStart.LowPart); // expect: io-unmapped-address
}
