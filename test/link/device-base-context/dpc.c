#include "noddy.h"

BOOLEAN NTAPI NoddyInterrupt(PVOID HwDeviceExtension)
{
    PNODDY_EXTENSION Noddy = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Noddy->Registers) == 0)
        return FALSE;
    return VideoPortQueueDpc(Noddy, NoddyDpc, NULL);
}

VOID NTAPI NoddyDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PNODDY_EXTENSION Noddy = HwDeviceExtension;

    if (Noddy->Window == NULL)
        Noddy->Window = NoddyMap(Noddy, 1); // note: NoddyDpc calls NoddyMap here
    if (Noddy->Window != NULL)
        VideoPortWriteRegisterUchar(Noddy->Window, 0);
}
