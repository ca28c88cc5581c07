/* One of the two calls tells the helper the wrong thing, by way of another file. */
#include "gannet.h"

BOOLEAN NTAPI GannetInterrupt(PVOID HwDeviceExtension)
{
    PGANNET_EXTENSION Gannet = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Gannet->Registers) == 0)
        return FALSE;
    GannetAccess(Gannet, 2, TRUE);
    GannetPass(Gannet, FALSE); // note: GannetInterrupt calls GannetPass here
    return TRUE;
}
