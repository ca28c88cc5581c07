/* The interrupt routine sorts the causes and leaves the rest to helpers. */
#include "argus.h"

BOOLEAN NTAPI ArgusInterrupt(PVOID HwDeviceExtension)
{
    PARGUS_EXTENSION Argus = HwDeviceExtension;
    UCHAR Status = VideoPortReadRegisterUchar(Argus->Registers + ARGUS_STATUS);

    if ((Status & (ARGUS_RETRACE | ARGUS_OVERFLOW)) == 0)
        return FALSE;
    VideoPortWriteRegisterUchar(Argus->Registers + ARGUS_STATUS, Status);
    if (Status & ARGUS_OVERFLOW)
        ArgusCountOverflow(Argus);
    if (Status & ARGUS_RETRACE)
        ArgusSignalRetrace(Argus); // note: ArgusInterrupt calls ArgusSignalRetrace here
    return TRUE;
}
