#include "card.h"

/* The pointer is of use, even if what it leads to is gone. */
VOID CardForget(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List)
{
    if (Card->List == List)
        Card->List = NULL;
}

static ULONG CardLength(PVP_SCATTER_GATHER_LIST List)
{
    return List->Elements[0].Length;
}

VOID CardCount(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List)
{
    PVP_SCATTER_GATHER_LIST Counted = List;

    Card->Done += CardLength(Counted);
}

VOID CardNoteRom(PCARD_EXTENSION Card, PUCHAR Rom)
{
    Card->HasRom = Rom != NULL;
}

VOID CardReadRom(PCARD_EXTENSION Card, PUCHAR Rom)
{
    Card->RomType = Rom[6];
}

VOID CardCopyRom(PCARD_EXTENSION Card, PUCHAR Rom)
{
    VideoPortMoveMemory(&Card->RomType, Rom + 6, sizeof(Card->RomType));
}
