#include "card.h"

VOID CardFinish(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List)
{
    VideoPortCompleteDma(Card, Card->Adapter, List, TRUE);
    CardForget(Card, List);
}

VOID CardFinishAndCount(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List)
{
    CardCount(Card, List);
    VideoPortCompleteDma(Card, Card->Adapter, List, TRUE); // note: gives the list back here
    CardForget(Card, List);
    CardCount(Card, List); // expect: sg-list-after-complete
}

VOID CardProbe(PCARD_EXTENSION Card)
{
    PUCHAR Rom = VideoPortGetRomImage(Card, NULL, 0, 512);

    CardReadRom(Card, Rom);
    VideoPortGetRomImage(Card, NULL, 0, 0);
    CardNoteRom(Card, Rom);
    CardReadRom(Card, Rom); // expect: rom-image-stale
}

VOID CardProbeAgain(PCARD_EXTENSION Card)
{
    PUCHAR Rom = VideoPortGetRomImage(Card, NULL, 0, 512);

    VideoPortGetRomImage(Card, NULL, 0, 0);
    CardCopyRom(Card, Rom); // expect: rom-image-stale
}
