// RUN: %check-case %s
// A global variable that starts with it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

static PMINIPORT_SYNCHRONIZE_ROUTINE Latch = CardLatch; // FINDING: temp-callback-stored: is kept in

BOOLEAN CardUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Latch, HwDeviceExtension);
}
