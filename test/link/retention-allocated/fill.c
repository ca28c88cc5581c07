#include "device.h"

VOID CardFillRequest(PCARD_REQUEST Request, PVOID Output)
{
    Request->Output = Output; // expect: vrp-retained
}
