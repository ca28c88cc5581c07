#include "card.h"

VOID CardReset(PCARD_EXTENSION card)
{
    card->Pending += CardReadCommand(card);
}
