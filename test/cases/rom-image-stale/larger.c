// RUN: %check-case %s
// The header of the small image, after the large one was asked for.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

ULONG CardRomSize(PVOID HwDeviceExtension)
{
    PUCHAR header = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);
    PUCHAR image;

    if (header == NULL)
        return 0;
    image = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0x8000);
    if (image == NULL)
        return 0;
    return image[0x100] + (ULONG)header[2] * 512; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
