// RUN: %check-case %s
// Mapped in I/O space, accessed as a register.

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

ULONG CardIdentify(PCARD_EXTENSION card)
{
    PULONG base = VideoPortGetDeviceBase(card, card->Range.RangeStart, card->Range.RangeLength, VIDEO_MEMORY_SPACE_IO); // NOTE: it is mapped here

    return base != NULL ? VideoPortReadRegisterUlong(base + 2) : 0; // FINDING: io-space-mismatch: VideoPortReadRegisterUlong accesses a register, but the address is mapped in I/O space: use the port functions
}
