// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The bus address of the range is used as it is.

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

UCHAR VgaReadStatus(PVGA_EXTENSION vga)
{
    PUCHAR base = (PUCHAR)(ULONG_PTR)vga->Range.RangeStart.QuadPart;

    return VideoPortReadPortUchar(base + 0x1A); // FINDING: io-unmapped-address: VideoPortReadPortUchar is called with the bus address of an access range: use the one that VideoPortGetDeviceBase returns for it
}
