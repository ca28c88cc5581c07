#include "fulmar.h"

VOID FulmarVertical(PFULMAR_EXTENSION Fulmar)
{
    Fulmar->Index = FulmarRead(Fulmar, 8);
    FulmarNotify(Fulmar); // note: FulmarVertical calls FulmarNotify here
}
