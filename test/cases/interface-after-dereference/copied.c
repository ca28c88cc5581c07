// RUN: %check-case %s
// A copy of the interface shares the reference.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_INT10_INTERFACE Int10;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS CardCall(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    INT10_BIOS_ARGUMENTS arguments = {0};

    if (VideoPortQueryServices(extension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    extension->Int10 = int10;
    int10.InterfaceDereference(int10.Context);
    return extension->Int10.Int10CallBios(extension->Int10.Context, &arguments); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
