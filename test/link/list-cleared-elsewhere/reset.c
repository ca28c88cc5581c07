#include "card.h"

BOOLEAN CardReset(PCARD_EXTENSION Card, BOOLEAN Reading)
{
    if (Reading) {
        CardReleaseRead(Card);
        Card->Read = NULL;
    } else {
        CardReleaseWrite(Card);
    }
    return TRUE;
}
