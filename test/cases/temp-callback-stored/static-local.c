// RUN: %check-case %s
// A static variable of the function.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN NTAPI CardLatch(PVOID Context);

BOOLEAN CardUpdate(PVOID HwDeviceExtension)
{
    static PMINIPORT_SYNCHRONIZE_ROUTINE latch;

    if (latch == NULL)
        latch = CardLatch; // FINDING: temp-callback-stored: CardLatch is kept in latch (a global variable)
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, latch, HwDeviceExtension);
}
