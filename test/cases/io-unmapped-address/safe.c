// RUN: %check-case --checks=videoport-io-unmapped-address %s
// All addresses are offsets from what VideoPortGetDeviceBase returned.

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

#define MISC_OUTPUT_READ 0x0C

UCHAR VgaReadMisc(PVGA_EXTENSION vga)
{
    return VideoPortReadPortUchar(vga->Base + MISC_OUTPUT_READ);
}

VOID VgaWriteMisc(PVGA_EXTENSION vga, UCHAR value)
{
    VideoPortWritePortUchar((PUCHAR)(vga->Ports + 0x02), value);
}
