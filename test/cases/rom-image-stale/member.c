// RUN: %check-case %s
// A member of the device extension still holds it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Rom;
    UCHAR Signature;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardReadRom(PHW_DEVICE_EXTENSION extension)
{
    extension->Rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    if (extension->Rom == NULL)
        return FALSE;
    VideoPortGetRomImage(extension, NULL, 0, 0);
    extension->Signature = extension->Rom[0]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
    extension->Rom = NULL;
    return TRUE;
}
