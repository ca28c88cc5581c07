// RUN: %check-case %s
// Another reference keeps the interface.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    INT10_BIOS_ARGUMENTS arguments = {0};
    VP_STATUS status;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    int10.InterfaceReference(int10.Context);
    int10.InterfaceDereference(int10.Context);
    status = int10.Int10CallBios(int10.Context, &arguments);
    int10.InterfaceDereference(int10.Context);
    return status;
}
