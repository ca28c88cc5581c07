// RUN: %check-case %s
// A helper gives it back.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static VOID CardFreeRom(PVOID HwDeviceExtension)
{
    VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
}

ULONG CardRomSum(PVOID HwDeviceExtension)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);
    ULONG sum = 0;
    ULONG i;

    if (rom == NULL)
        return 0;
    CardFreeRom(HwDeviceExtension);
    for (i = 0; i < 512; i++)
        sum += rom[i]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
    return sum;
}
