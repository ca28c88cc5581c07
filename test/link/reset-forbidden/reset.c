#include "jacana.h"

/* Back to text mode with the BIOS, which cannot be called here. */
BOOLEAN NTAPI JacanaReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PJACANA_EXTENSION Jacana = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Jacana->Registers, 0);
    return JacanaSetMode(Jacana, Columns == 80 && Rows == 25 ? 3 : 1) == NO_ERROR; // note: JacanaReset calls JacanaSetMode here
}
