#include "tern.h"

BOOLEAN TernIsThere(TERN_GET_VERSION GetVersion)
{
    return GetVersion != NULL;
}
