// RUN: %check-case %s
// Given back last, kept longer, or queried again.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_PORT_INT10_INTERFACE Int10;
    VIDEO_PORT_AGP_INTERFACE Agp;
    PVOID Reserved;
    USHORT Version;
    BOOLEAN HasAgp;
    LONG Uses;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VP_STATUS CardMode(PVIDEO_PORT_INT10_INTERFACE int10, ULONG mode)
{
    INT10_BIOS_ARGUMENTS arguments = {0};

    arguments.Eax = mode;
    return int10->Int10CallBios(int10->Context, &arguments);
}

static BOOLEAN CardOpen(PVOID HwDeviceExtension, PVIDEO_PORT_INT10_INTERFACE int10)
{
    VideoPortZeroMemory(int10, sizeof(*int10));
    int10->Size = sizeof(*int10);
    int10->Version = VIDEO_PORT_INT10_INTERFACE_VERSION_1;
    return VideoPortQueryServices(HwDeviceExtension, VideoPortServicesInt10, (PINTERFACE)int10) == NO_ERROR;
}

VP_STATUS CardLast(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10;
    VP_STATUS status;

    if (!CardOpen(extension, &int10))
        return ERROR_INVALID_FUNCTION;
    status = CardMode(&int10, 3);
    extension->Version = int10.Version;
    int10.InterfaceDereference(int10.Context);
    return status;
}

/* Members that are no functions may be looked at. */
VOID CardMembers(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10;

    if (!CardOpen(extension, &int10))
        return;
    int10.InterfaceDereference(int10.Context);
    extension->Version = int10.Version;
    int10.Context = NULL;
}

/* Queried again. */
VP_STATUS CardAgain(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10;
    VP_STATUS status;

    if (!CardOpen(extension, &int10))
        return ERROR_INVALID_FUNCTION;
    int10.InterfaceDereference(int10.Context);
    if (!CardOpen(extension, &int10))
        return ERROR_INVALID_FUNCTION;
    status = CardMode(&int10, 3);
    int10.InterfaceDereference(int10.Context);
    return status;
}

/* Each time round. */
VOID CardLoop(PHW_DEVICE_EXTENSION extension)
{
    ULONG mode;

    for (mode = 0; mode < 4; mode++) {
        VIDEO_PORT_INT10_INTERFACE int10;

        if (!CardOpen(extension, &int10))
            break;
        CardMode(&int10, mode);
        int10.InterfaceDereference(int10.Context);
    }
}

/* Another interface. */
VOID CardOther(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10;

    if (!CardOpen(extension, &int10))
        return;
    int10.InterfaceDereference(int10.Context);
    if (extension->HasAgp)
        extension->Agp.AgpReleasePhysical(extension->Agp.Context, extension->Reserved);
}

/* On another path. */
VP_STATUS CardPaths(PHW_DEVICE_EXTENSION extension, BOOLEAN probe)
{
    VIDEO_PORT_INT10_INTERFACE int10;
    VP_STATUS status;

    if (!CardOpen(extension, &int10))
        return ERROR_INVALID_FUNCTION;
    if (probe) {
        int10.InterfaceDereference(int10.Context);
        return NO_ERROR;
    }
    status = CardMode(&int10, 3);
    int10.InterfaceDereference(int10.Context);
    return status;
}

/* The interface stays, and is given back when the driver no longer needs it. */
VOID CardStop(PHW_DEVICE_EXTENSION extension)
{
    if (extension->HasAgp) {
        extension->Agp.AgpReleasePhysical(extension->Agp.Context, extension->Reserved);
        extension->Agp.InterfaceDereference(extension->Agp.Context);
        extension->HasAgp = FALSE;
    }
    if (extension->HasAgp)
        extension->Agp.AgpReleasePhysical(extension->Agp.Context, extension->Reserved);
}

/* Two of a kind, one is given back. */
VP_STATUS CardTwoOfAKind(PHW_DEVICE_EXTENSION extension)
{
    VIDEO_PORT_INT10_INTERFACE int10;
    VP_STATUS status;

    if (!CardOpen(extension, &extension->Int10))
        return ERROR_INVALID_FUNCTION;
    if (CardOpen(extension, &int10)) {
        CardMode(&int10, 1);
        int10.InterfaceDereference(int10.Context);
    }
    status = CardMode(&extension->Int10, 3);
    extension->Int10.InterfaceDereference(extension->Int10.Context);
    return status;
}

/* References counted by a pair of helpers. */
static VOID CardTake(PINTERFACE interface)
{
    interface->InterfaceReference(interface->Context);
}

static VOID CardGive(PINTERFACE interface)
{
    interface->InterfaceDereference(interface->Context);
}

VP_STATUS CardNested(PHW_DEVICE_EXTENSION extension)
{
    VP_STATUS status;

    CardTake((PINTERFACE)&extension->Int10);
    status = CardMode(&extension->Int10, 2);
    CardGive((PINTERFACE)&extension->Int10);
    return status != NO_ERROR ? CardMode(&extension->Int10, 3) : status;
}
