// RUN: %check-case %s
// A list through the stack, taken down again.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _FRAME {
    struct _FRAME *Outer;
    PWSTR Name;
    PVOID Data;
} FRAME;

typedef struct _HW_DEVICE_EXTENSION {
    FRAME *Frames;
    ULONG Depth;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static ULONG CardDepth(PHW_DEVICE_EXTENSION extension)
{
    ULONG depth = 0;
    FRAME *frame;

    for (frame = extension->Frames; frame != NULL && depth < 8; frame = frame->Outer)
        depth++;
    return depth;
}

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    FRAME frame = {extension->Frames, ValueName, ValueData};

    extension->Frames = &frame;
    extension->Depth = CardDepth(extension);
    extension->Frames = frame.Outer;
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
