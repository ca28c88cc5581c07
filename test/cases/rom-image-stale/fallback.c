// RUN: %check-case %s
// The old image is kept for when the new one cannot be had.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

ULONG CardRomSize(PVOID HwDeviceExtension)
{
    PUCHAR small = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);
    PUCHAR image = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0x8000);

    if (image == NULL)
        image = small;
    if (image == NULL)
        return 0;
    return image[2]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
