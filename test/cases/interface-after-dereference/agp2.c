// RUN: %check-case %s
// The second version of the AGP interface.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

BOOLEAN CardRate(PVOID HwDeviceExtension)
{
    VIDEO_PORT_AGP_INTERFACE_2 agp;
    BOOLEAN done = FALSE;

    agp.Size = sizeof(agp);
    agp.Version = VIDEO_PORT_AGP_INTERFACE_VERSION_2;
    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesAGP, (PINTERFACE)&agp) == NO_ERROR) {
        (*agp.InterfaceDereference)(agp.Context);
        done = (*agp.AgpSetRate)(agp.Context, 4); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
    }
    return done;
}
