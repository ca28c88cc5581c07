// RUN: %check-case %s
// The first image, in a loop that asks for more each time.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

ULONG CardRomScan(PVOID HwDeviceExtension)
{
    PUCHAR first = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);
    ULONG size = 1024;

    if (first == NULL)
        return 0;
    while (first[2] * 512u > size) { // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
        if (VideoPortGetRomImage(HwDeviceExtension, NULL, 0, size) == NULL)
            break;
        size *= 2;
    }
    return size;
}
