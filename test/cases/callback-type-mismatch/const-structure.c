// RUN: %check-case %s
// A member of a constant structure, reached through a pointer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VOID NTAPI QvDpc(PVOID HwDeviceExtension, PVOID Context);

typedef struct _CARD_OPERATIONS {
    PMINIPORT_GET_REGISTRY_ROUTINE Value;
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} CARD_OPERATIONS;

static const CARD_OPERATIONS QvOperations = {QvValue, (PMINIPORT_SYNCHRONIZE_ROUTINE)QvDpc};

BOOLEAN QvUpdate(PVOID HwDeviceExtension)
{
    const CARD_OPERATIONS *Operations = &QvOperations;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Operations->Update, NULL); // FINDING: callback-type-mismatch: QvDpc
}
