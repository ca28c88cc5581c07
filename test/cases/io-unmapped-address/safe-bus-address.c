// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The bus address is mapped, and the number in the table an offset.

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

static const ULONG Offsets[] = {0x3C0, 0x3C4, 0x3CE};

VOID VgaProgram(PVGA_EXTENSION vga)
{
    PUCHAR base = VideoPortGetDeviceBase(vga, vga->Range.RangeStart, vga->Range.RangeLength, vga->Range.RangeInIoSpace);
    ULONG i;

    if (base == NULL)
        return;
    for (i = 0; i < 3; i++)
        VideoPortWritePortUchar(base + Offsets[i], 0);
    VideoPortWritePortUchar((PUCHAR)((ULONG_PTR)base + 0x3D4), 0);
}
