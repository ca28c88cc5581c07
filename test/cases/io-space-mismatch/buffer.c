// RUN: %check-case %s
// A buffer is read from ports.

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

VOID CardReadPalette(PCARD_EXTENSION card, PULONG palette)
{
    PUCHAR base = VideoPortGetDeviceBase(card, card->Range.RangeStart, card->Range.RangeLength, VIDEO_MEMORY_SPACE_MEMORY);

    if (base != NULL)
        VideoPortReadPortBufferUlong((PULONG)(base + 0x400), palette, 256); // FINDING: io-space-mismatch: VideoPortReadPortBufferUlong accesses a port, but the address is mapped in memory space: use the register functions
}
