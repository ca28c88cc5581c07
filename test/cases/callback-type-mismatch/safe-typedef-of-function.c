// RUN: %check-case %s
// The function is declared with a typedef.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef BOOLEAN NTAPI CARD_SYNCHRONIZE(PVOID Context);
CARD_SYNCHRONIZE SisWriteCursor;

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, SisWriteCursor, NULL);
}
