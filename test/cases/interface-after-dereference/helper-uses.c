// RUN: %check-case %s
// A helper uses it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static VP_STATUS CardMode(PVIDEO_PORT_INT10_INTERFACE Int10, ULONG Mode)
{
    INT10_BIOS_ARGUMENTS arguments = {0};

    arguments.Eax = Mode;
    return Int10->Int10CallBios(Int10->Context, &arguments); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}

VP_STATUS CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    int10.InterfaceDereference(int10.Context);
    return CardMode(&int10, 3);
}
