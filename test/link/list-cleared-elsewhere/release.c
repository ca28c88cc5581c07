#include "card.h"

/* Whoever calls this clears the member. */
VOID CardReleaseRead(PCARD_EXTENSION Card)
{
    VideoPortCompleteDma(Card, Card->Adapter, Card->Read, TRUE); // alone: sg-list-stale-field
}

/* Not everyone does so here. */
VOID CardReleaseWrite(PCARD_EXTENSION Card)
{
    VideoPortCompleteDma(Card, Card->Adapter, Card->Write, TRUE); // expect: sg-list-stale-field
}
