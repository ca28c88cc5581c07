// RUN: %check-case %s
// Copied too late.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    UCHAR Header[64];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardReadRom(PHW_DEVICE_EXTENSION extension)
{
    PVOID rom = VideoPortGetRomImage(extension, NULL, 0, 512);

    if (rom == NULL)
        return FALSE;
    VideoPortGetRomImage(extension, NULL, 0, 0);
    VideoPortMoveMemory(extension->Header, rom, sizeof(extension->Header)); // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
    return TRUE;
}
