// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The frame buffer is accessed at its physical address.

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

VOID VgaClear(PVGA_EXTENSION vga, ULONG line)
{
    VideoPortWriteRegisterUlong((PULONG)0xB8000 + line, 0); // FINDING: io-unmapped-address: VideoPortWriteRegisterUlong is called with the fixed address 0xb8000: use the one that VideoPortGetDeviceBase returns for it
}
