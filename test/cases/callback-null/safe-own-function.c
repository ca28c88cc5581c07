// RUN: %check-case %s
// A function of the driver with a similar name takes NULL.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS QvStartDma(PVOID HwDeviceExtension, PVOID Mdl, PEXECUTE_DMA ExecuteDmaRoutine);
BOOLEAN QvQueueDpc(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);

VP_STATUS QvTransfer(PVOID HwDeviceExtension, PVOID Mdl)
{
    VideoPortStallExecution(5);
    QvQueueDpc(HwDeviceExtension, NULL, NULL);
    return QvStartDma(HwDeviceExtension, Mdl, NULL);
}
