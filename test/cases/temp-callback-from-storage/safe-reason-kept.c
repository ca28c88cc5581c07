// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// The reason for the choice is kept, not the choice.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);
BOOLEAN NTAPI TridentWritePalette(PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Kind;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static const PMINIPORT_SYNCHRONIZE_ROUTINE TridentUpdates[] = {TridentWriteCursor, TridentWritePalette};

BOOLEAN TridentUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, TridentUpdates[Extension->Kind], Extension);
}
