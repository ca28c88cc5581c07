// RUN: %check-case %s
// The two bases are taken for each other.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PULONG Registers;
    PULONG Ports;
    VIDEO_ACCESS_RANGE Range;
} CARD_EXTENSION, *PCARD_EXTENSION;

BOOLEAN CardMapBoth(PCARD_EXTENSION card, PVIDEO_ACCESS_RANGE ranges)
{
    card->Ports = VideoPortGetDeviceBase(card, ranges[0].RangeStart, 0x100, VIDEO_MEMORY_SPACE_IO);
    card->Registers = VideoPortGetDeviceBase(card, ranges[1].RangeStart, 0x1000,
                                             VIDEO_MEMORY_SPACE_MEMORY | VIDEO_MEMORY_SPACE_P6CACHE);
    if (card->Ports == NULL || card->Registers == NULL)
        return FALSE;
    VideoPortWritePortUlong(card->Registers, 0); // FINDING: io-space-mismatch: VideoPortWritePortUlong accesses a port, but the address is mapped in memory space: use the register functions
    return VideoPortReadRegisterUlong(card->Ports + 1) != 0; // FINDING: io-space-mismatch: VideoPortReadRegisterUlong accesses a register, but the address is mapped in I/O space: use the port functions
}
