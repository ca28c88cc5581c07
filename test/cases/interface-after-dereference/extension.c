// RUN: %check-case %s
// A structure in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_AGP_INTERFACE Agp;
    PVOID Reserved;
    PHYSICAL_ADDRESS Address;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardReserve(PHW_DEVICE_EXTENSION extension)
{
    VideoPortZeroMemory(&extension->Agp, sizeof(extension->Agp));
    extension->Agp.Size = sizeof(extension->Agp);
    extension->Agp.Version = VIDEO_PORT_AGP_INTERFACE_VERSION_1;
    if (VideoPortQueryServices(extension, VideoPortServicesAGP, (PINTERFACE)&extension->Agp) != NO_ERROR)
        return;
    extension->Agp.InterfaceDereference(extension->Agp.Context);
    extension->Address = extension->Agp.AgpReservePhysical(extension->Agp.Context, 4, VpWriteCombined, &extension->Reserved); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
