// RUN: %check-case %s
// Functions that were taken out of the interface, in the right order; and two interfaces of one structure type.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_AGP_INTERFACE Agp;
    VIDEO_PORT_AGP_INTERFACE Spare;
    PVOID Reserved;
    PHYSICAL_ADDRESS Address;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    INT10_BIOS_ARGUMENTS arguments = {0};
    PINT10_CALL_BIOS call;
    PINTERFACE_DEREFERENCE release;
    VP_STATUS status;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    call = int10.Int10CallBios;
    release = int10.InterfaceDereference;
    status = call(int10.Context, &arguments);
    release(int10.Context);
    return status;
}

VOID CardReserve(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_AGP_INTERFACE *agp = &extension->Agp;

    agp->InterfaceDereference(agp->Context);
    extension->Address = extension->Spare.AgpReservePhysical(extension->Spare.Context, 4, VpWriteCombined, &extension->Reserved);
}
