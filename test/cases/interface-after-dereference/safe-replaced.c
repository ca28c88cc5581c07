// RUN: %check-case %s
// The interface in the device extension is replaced by another one.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_INT10_INTERFACE Int10;
    INT10_BIOS_ARGUMENTS Arguments;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardReplaceLast(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE old = extension->Int10;

    VideoPortZeroMemory(&extension->Int10, sizeof(extension->Int10));
    extension->Int10.Size = sizeof(extension->Int10);
    extension->Int10.Version = VIDEO_PORT_INT10_INTERFACE_VERSION_1;
    if (VideoPortQueryServices(extension, VideoPortServicesInt10, (PINTERFACE)&extension->Int10) != NO_ERROR) {
        extension->Int10 = old;
        return;
    }
    old.InterfaceDereference(old.Context);
    extension->Int10.Int10CallBios(extension->Int10.Context, &extension->Arguments);
}

VOID CardReplaceFirst(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE fresh = {sizeof(fresh), VIDEO_PORT_INT10_INTERFACE_VERSION_1};

    if (VideoPortQueryServices(extension, VideoPortServicesInt10, (PINTERFACE)&fresh) != NO_ERROR)
        return;
    extension->Int10.InterfaceDereference(extension->Int10.Context);
    extension->Int10 = fresh;
    extension->Int10.Int10CallBios(extension->Int10.Context, &extension->Arguments);
}
