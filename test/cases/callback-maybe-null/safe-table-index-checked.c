// RUN: %check-case %s
// The empty element is ruled out before.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);
BOOLEAN NTAPI TridentWritePalette(PVOID Context);

enum { CARD_NONE, CARD_CURSOR, CARD_PALETTE };

static const PMINIPORT_SYNCHRONIZE_ROUTINE TridentUpdates[] = {NULL, TridentWriteCursor, TridentWritePalette};

BOOLEAN TridentUpdate(PVOID HwDeviceExtension, BOOLEAN Cursor, BOOLEAN Palette)
{
    ULONG What = CARD_NONE;

    if (Cursor)
        What = CARD_CURSOR;
    else if (Palette)
        What = CARD_PALETTE;
    if (What == CARD_NONE)
        return TRUE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TridentUpdates[What], HwDeviceExtension);
}
