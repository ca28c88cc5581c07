#include "card.h"

VOID CardWait(PCARD_EXTENSION card)
{
    VideoPortWaitForSingleObject(card, card->Done, NULL); // expect: wait-at-dispatch
}
