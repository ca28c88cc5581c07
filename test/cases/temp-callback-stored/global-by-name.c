// RUN: %check-case %s
// A global variable that starts with it; the calls name the function.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

PMINIPORT_SYNCHRONIZE_ROUTINE Latch = CardLatch; // FINDING: temp-callback-stored: CardLatch is kept in Latch (a global variable)

BOOLEAN CardUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardLatch, HwDeviceExtension);
}
