// RUN: %check-case %s
// The same member holds one mapping after the other.

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

VOID CardProbe(PCARD_EXTENSION card)
{
    card->Registers = VideoPortGetDeviceBase(card, card->Range.RangeStart, 0x100, VIDEO_MEMORY_SPACE_IO);
    if (card->Registers == NULL)
        return;
    VideoPortWritePortUlong(card->Registers, 1);
    VideoPortFreeDeviceBase(card, card->Registers);
    card->Registers = VideoPortGetDeviceBase(card, card->Range.RangeStart, 0x100, VIDEO_MEMORY_SPACE_MEMORY);
    if (card->Registers != NULL)
        VideoPortWriteRegisterUlong(card->Registers, 1);
}
