// RUN: %check-case %s
// The space was tested before, and the helper serves both.

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

static PULONG CardMap(PCARD_EXTENSION card, UCHAR space)
{
    return VideoPortGetDeviceBase(card, card->Range.RangeStart, card->Range.RangeLength, space);
}

VOID CardReset(PCARD_EXTENSION card, UCHAR space)
{
    PULONG base;

    if (space == VIDEO_MEMORY_SPACE_IO)
        VideoPortDebugPrint(Info, "ports\n");
    base = CardMap(card, space);
    if (base == NULL)
        return;
    if (space & VIDEO_MEMORY_SPACE_IO)
        VideoPortWritePortUlong(base, 1);
    else
        VideoPortWriteRegisterUlong(base, 1);
}
