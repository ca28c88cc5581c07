#include "card.h"

BOOLEAN CardRegister(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(First, Second, Data, NULL) == NO_ERROR;
}
