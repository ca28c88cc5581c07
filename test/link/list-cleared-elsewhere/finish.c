#include "card.h"

static VOID CardRelease(PCARD_EXTENSION Card)
{
    CardReleaseRead(Card);
    CardReleaseWrite(Card);
}

VOID CardFinish(PCARD_EXTENSION Card)
{
    CardRelease(Card);
    Card->Read = NULL;
    Card->Write = NULL;
}
