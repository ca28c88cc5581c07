// RUN: %check-case %s
// A helper looks at the pointer only.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    BOOLEAN HasRom;
    ULONG_PTR Where;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardNote(PHW_DEVICE_EXTENSION extension, PUCHAR rom)
{
    extension->HasRom = rom != NULL;
}

VOID CardProbe(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);

    VideoPortGetRomImage(extension, NULL, 0, 0);
    CardNote(extension, rom);
}
