#include "device.h"

VOID CardNote(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    Extension->LastRoutine = Routine; // expect: temp-callback-stored
}
