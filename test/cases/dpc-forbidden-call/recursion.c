// RUN: %check-case %s
// A function that calls itself, reached in two ways: the shorter chain is shown.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _NODE {
    struct _NODE *Next;
    ULONG Slot;
} NODE, *PNODE;

static VOID Disable(PVOID HwDeviceExtension, PNODE Node)
{
    ULONG Command = 0;

    if (Node == NULL)
        return;
    VideoPortSetBusData(HwDeviceExtension, PCIConfiguration, Node->Slot, &Command, 4, 2); // FINDING: dpc-forbidden-call: VideoPortSetBusData
    Disable(HwDeviceExtension, Node->Next);
}

static VOID DisableAll(PVOID HwDeviceExtension, PNODE Node)
{
    Disable(HwDeviceExtension, Node);
}

static VOID NTAPI Lt1Dpc(PVOID HwDeviceExtension, PVOID Context)
{
    DisableAll(HwDeviceExtension, (PNODE)Context);
    Disable(HwDeviceExtension, (PNODE)Context); // NOTE: Lt1Dpc calls Disable here
}

BOOLEAN NTAPI Lt1Interrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, Lt1Dpc, HwDeviceExtension);
}
