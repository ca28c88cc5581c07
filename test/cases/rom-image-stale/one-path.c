// RUN: %check-case %s
// Given back on one path only.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

ULONG CardRomByte(PVOID HwDeviceExtension, BOOLEAN verbose)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    if (rom == NULL)
        return 0;
    if (rom[0] != 0x55) {
        VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
        if (!verbose)
            return 0;
    }
    return rom[1]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
