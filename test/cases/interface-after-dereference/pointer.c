// RUN: %check-case %s
// A pointer to the interface.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS CardRead(PVOID HwDeviceExtension, PUCHAR buffer)
{
    VIDEO_PORT_INT10_INTERFACE storage = {sizeof(storage), VIDEO_PORT_INT10_INTERFACE_VERSION_1};
    PVIDEO_PORT_INT10_INTERFACE int10 = &storage;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)int10) != NO_ERROR)
        return ERROR_INVALID_FUNCTION;
    int10->InterfaceDereference(int10->Context);
    return int10->Int10ReadMemory(int10->Context, 0xC000, 0, buffer, 16); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
