// RUN: %check-case %s
// Another variable is tested.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI SisWriteCursor(PVOID Context);
BOOLEAN NTAPI SisWritePalette(PVOID Context);

BOOLEAN SisUpdate(PVOID HwDeviceExtension, BOOLEAN Cursor, BOOLEAN Palette)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE First = NULL;
    PMINIPORT_SYNCHRONIZE_ROUTINE Second = NULL;

    if (Cursor)
        First = SisWriteCursor;
    if (Palette)
        Second = SisWritePalette;
    if (First == NULL)
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Second, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
