// RUN: %check-case %s
// A helper asks for an image of its own.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static ULONG CardRomLength(PVOID HwDeviceExtension)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    return rom != NULL ? rom[2] * 512u : 0;
}

ULONG CardRomLast(PVOID HwDeviceExtension)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0x8000);
    ULONG length = CardRomLength(HwDeviceExtension);

    if (rom == NULL || length == 0 || length > 0x8000)
        return 0;
    return rom[length - 1]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
