// RUN: %check-case %s
// Given back in a loop that goes on.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    INT10_BIOS_ARGUMENTS arguments = {0};
    ULONG i;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return;
    for (i = 0; i < 3; i++) {
        arguments.Eax = i;
        int10.Int10CallBios(int10.Context, &arguments); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
        int10.InterfaceDereference(int10.Context);
    }
}
