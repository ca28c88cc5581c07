// RUN: %check-case %s
// An interface that another function queried.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_INT10_INTERFACE Int10;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS CardRestore(PHW_DEVICE_EXTENSION extension, PUCHAR buffer)
{
    extension->Int10.InterfaceDereference(extension->Int10.Context);
    return extension->Int10.Int10WriteMemory(extension->Int10.Context, 0xC000, 0, buffer, 16); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
