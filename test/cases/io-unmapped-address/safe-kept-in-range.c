// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The driver keeps the mapped address where the bus address was.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VGA_EXTENSION {
    PUCHAR Base;
    ULONG_PTR Ports;
    UCHAR Misc;
    VIDEO_ACCESS_RANGE Range;
} VGA_EXTENSION, *PVGA_EXTENSION;

VOID VgaMap(PVGA_EXTENSION vga, PVOID mapped)
{
    vga->Range.RangeStart.QuadPart = (ULONG_PTR)mapped;
}

UCHAR VgaReadStatus(PVGA_EXTENSION vga)
{
    PUCHAR base = (PUCHAR)(ULONG_PTR)vga->Range.RangeStart.QuadPart;

    return VideoPortReadPortUchar(base + 0x1A);
}
