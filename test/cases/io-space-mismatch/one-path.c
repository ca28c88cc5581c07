// RUN: %check-case %s
// On one path the space is the wrong one.

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

VOID CardPrepare(PCARD_EXTENSION card, BOOLEAN old)
{
    UCHAR space = VIDEO_MEMORY_SPACE_MEMORY;

    if (old)
        space = VIDEO_MEMORY_SPACE_IO;
    card->Registers = VideoPortGetDeviceBase(card, card->Range.RangeStart, 0x100, space);
    if (card->Registers != NULL)
        VideoPortWriteRegisterUlong(card->Registers, 1); // FINDING: io-space-mismatch: VideoPortWriteRegisterUlong accesses a register, but the address is mapped in I/O space: use the port functions
}
