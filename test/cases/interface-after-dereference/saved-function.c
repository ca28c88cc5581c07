// RUN: %check-case %s
// The function was taken out of the interface before.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    INT10_BIOS_ARGUMENTS arguments = {0};
    PINT10_CALL_BIOS call;
    PVOID context;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    call = int10.Int10CallBios;
    context = int10.Context;
    int10.InterfaceDereference(context);
    return call(context, &arguments); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
