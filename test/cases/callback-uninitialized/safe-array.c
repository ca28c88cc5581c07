// RUN: %check-case %s
// An array that is filled by a loop.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);
BOOLEAN NTAPI CirrusWritePalette(PVOID Context);

VOID CirrusUpdate(PVOID HwDeviceExtension, BOOLEAN Cursor)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routines[2];
    ULONG i;

    for (i = 0; i < 2; i++)
        Routines[i] = (i == 0 && Cursor) ? CirrusWriteCursor : CirrusWritePalette;
    for (i = 0; i < 2; i++)
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routines[i], HwDeviceExtension);
}
