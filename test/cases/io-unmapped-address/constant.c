// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The port is written out where it is read.

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

VOID VgaSaveMisc(PVGA_EXTENSION vga)
{
    vga->Misc = VideoPortReadPortUchar((PUCHAR)0x3CC); // FINDING: io-unmapped-address: VideoPortReadPortUchar is called with the fixed address 0x3cc: use the one that VideoPortGetDeviceBase returns for it
}
