// RUN: %check-case %s
// Given back early when the call fails.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS CardCall(PVOID HwDeviceExtension)
{
    VIDEO_PORT_INT10_INTERFACE int10 = {sizeof(int10), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    USHORT segment = 0, offset = 0;
    ULONG length = 256;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)&int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    if (int10.Int10AllocateBuffer(int10.Context, &segment, &offset, &length) != NO_ERROR)
        int10.InterfaceDereference(int10.Context);
    int10.Int10FreeBuffer(int10.Context, segment, offset); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
    return NO_ERROR;
}
