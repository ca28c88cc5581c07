// RUN: %check-case %s
// Written to.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID CardPatchRom(PVOID HwDeviceExtension)
{
    PUSHORT rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    if (rom == NULL)
        return;
    VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
    rom[0] = 0xAA55; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
