// RUN: %check-case %s
// Read after the buffer was given back.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

UCHAR CardRomByte(PVOID HwDeviceExtension)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    if (rom == NULL)
        return 0;
    VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
    return rom[2]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
