// RUN: %check-case %s
// Mapped in memory space, accessed as a port.

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

VOID CardReset(PCARD_EXTENSION card)
{
    card->Registers = VideoPortGetDeviceBase(card, card->Range.RangeStart, card->Range.RangeLength, VIDEO_MEMORY_SPACE_MEMORY); // NOTE: it is mapped here
    if (card->Registers != NULL)
        VideoPortWritePortUlong(card->Registers, 1); // FINDING: io-space-mismatch: VideoPortWritePortUlong accesses a port, but the address is mapped in memory space: use the register functions
}
