// RUN: %check-case --checks=videoport-io-unmapped-address %s
// A constant table lists what is to be written, and where.

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

typedef struct _VGA_WRITE {
    PUCHAR Port;
    UCHAR Value;
} VGA_WRITE;

static const VGA_WRITE Setup[] = {{(PUCHAR)0x3C2, 0x63}, {(PUCHAR)0x3C4, 0x00}};

VOID VgaSetup(PVGA_EXTENSION vga)
{
    VideoPortWritePortUchar(Setup[0].Port, Setup[0].Value); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3c2: use the one that VideoPortGetDeviceBase returns for it
    VideoPortWritePortUchar(Setup[1].Port, Setup[1].Value); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3c4: use the one that VideoPortGetDeviceBase returns for it
}
