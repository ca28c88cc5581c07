// RUN: %check-case %s
// A table of the chip's callbacks without this one.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_CALLBACKS {
    PMINIPORT_SYNCHRONIZE_ROUTINE Cursor;
    PMINIPORT_DPC_ROUTINE Dpc;
} CARD_CALLBACKS;

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);

static const CARD_CALLBACKS TsengCallbacks = {TsengWriteCursor};

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, TsengCallbacks.Dpc, NULL); // FINDING: callback-null: VideoPortQueueDpc
}
