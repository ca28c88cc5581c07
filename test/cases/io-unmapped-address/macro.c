// RUN: %check-case --checks=videoport-io-unmapped-address %s
// Macros name the ports.

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

#define VGA_PORTS ((PUCHAR)0x3C0)
#define SEQ_INDEX (VGA_PORTS + 4)
#define SEQ_DATA (VGA_PORTS + 5)

VOID VgaWriteSequencer(PVGA_EXTENSION vga, UCHAR index, UCHAR value)
{
    VideoPortWritePortUchar(SEQ_INDEX, index); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3c4: use the one that VideoPortGetDeviceBase returns for it
    VideoPortWritePortUchar(SEQ_DATA, value); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3c5: use the one that VideoPortGetDeviceBase returns for it
}
