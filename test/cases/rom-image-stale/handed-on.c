// RUN: %check-case %s
// Handed to a function of another file.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID CardParseRom(PVOID HwDeviceExtension, PUCHAR Rom);

VOID CardReadRom(PVOID HwDeviceExtension)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    if (rom == NULL)
        return;
    VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
    CardParseRom(HwDeviceExtension, rom); // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
