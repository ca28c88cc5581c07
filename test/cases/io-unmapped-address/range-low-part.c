// RUN: %check-case --checks=videoport-io-unmapped-address --targets=i686-w64-mingw32 %s -- -Wno-int-to-pointer-cast
// Only the lower half of the bus address is taken.

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

VOID VgaReset(PVGA_EXTENSION vga)
{
    VideoPortWritePortUlong((PULONG)vga->Range.RangeStart.u.LowPart, 1); // FINDING: io-unmapped-address: VideoPortWritePortUlong is called with the bus address of an access range: use the one that VideoPortGetDeviceBase returns for it
}
