// RUN: %check-case %s
// Handed to a function of another file.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID CardReadRom(PVOID HwDeviceExtension, PUCHAR Signature)
{
    PUCHAR rom = VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 512);

    if (rom == NULL)
        return;
    VideoPortGetRomImage(HwDeviceExtension, NULL, 0, 0);
    VideoPortMoveMemory(Signature, rom, 2); // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
