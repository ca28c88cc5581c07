// RUN: %check-case %s
// One helper maps, another accesses.

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
    return VideoPortGetDeviceBase(card, card->Range.RangeStart, 0x100, space);
}

static VOID CardWrite(PULONG base, ULONG index, ULONG value)
{
    VideoPortWriteRegisterUlong(&base[index], value); // FINDING: io-space-mismatch: VideoPortWriteRegisterUlong accesses a register, but the address is mapped in I/O space: use the port functions
}

static VOID CardStop(PCARD_EXTENSION card)
{
    CardWrite(card->Ports, 4, 0);
}

VOID CardPrepare(PCARD_EXTENSION card)
{
    card->Ports = CardMap(card, 1);
    if (card->Ports == NULL)
        return;
    CardStop(card);
}
