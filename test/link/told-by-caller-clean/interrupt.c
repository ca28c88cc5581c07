#include "gannet.h"

BOOLEAN NTAPI GannetInterrupt(PVOID HwDeviceExtension)
{
    PGANNET_EXTENSION Gannet = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Gannet->Registers) == 0)
        return FALSE;
    GannetAccess(Gannet, 2, TRUE);
    GannetChange(Gannet, GANNET_FROM_INTERRUPT | GANNET_QUIET);
    return TRUE;
}
