// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The base is NULL on some paths. An offset from it is no fixed address.

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

static VOID VgaWrite(PVGA_EXTENSION vga, ULONG offset, UCHAR value)
{
    PUCHAR port = vga->Base + offset;
    ULONG_PTR number = vga->Ports + offset;

    VideoPortWritePortUchar(port, value);
    VideoPortWritePortUchar((PUCHAR)number, value);
    VideoPortWritePortUchar((PUCHAR)(vga->Ports + offset), value);
}

VOID VgaStart(PVGA_EXTENSION vga)
{
    if (vga->Base == NULL)
        VideoPortDebugPrint(Info, "no base\n");
    if (vga->Ports == 0)
        VideoPortDebugPrint(Info, "no ports\n");
    VgaWrite(vga, 0x10, 1);
}

VOID VgaForget(PVGA_EXTENSION vga)
{
    VideoPortZeroMemory(vga, sizeof(*vga));
    VgaWrite(vga, 0x3C0, 0);
    vga->Base = NULL;
    vga->Ports = 0;
    VgaWrite(vga, 0x3C4, 0);
    vga->Base = (PUCHAR)-1;
    vga->Ports = ~(ULONG_PTR)0;
    if (vga->Misc)
        VgaWrite(vga, 0x3C5, 0);
}
