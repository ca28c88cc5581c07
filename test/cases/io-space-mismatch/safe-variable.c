// RUN: %check-case %s
// The access range says which space it is.

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
    PULONG base = VideoPortGetDeviceBase(card, card->Range.RangeStart, card->Range.RangeLength, card->Range.RangeInIoSpace);

    if (base == NULL)
        return;
    if (card->Range.RangeInIoSpace)
        VideoPortWritePortUlong(base, 1);
    else
        VideoPortWriteRegisterUlong(base, 1);
}
