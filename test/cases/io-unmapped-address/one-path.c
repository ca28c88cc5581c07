// RUN: %check-case --checks=videoport-io-unmapped-address %s
// Without a mapping, the helper falls back on the usual ports.

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

VOID VgaWriteIndex(PVGA_EXTENSION vga, UCHAR index)
{
    PUCHAR port = vga->Base;

    if (port == NULL)
        port = (PUCHAR)0x3D4;
    VideoPortWritePortUchar(port, index); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3d4: use the one that VideoPortGetDeviceBase returns for it
}
