// RUN: %check-case %s
// The newest image, and copies.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    UCHAR Header[64];
    PUCHAR Rom;
    ULONG Length;
    BOOLEAN HasRom;
    ULONG Sum;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardNote(BOOLEAN Had);

ULONG CardCopyFirst(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    ULONG blocks;

    if (rom == NULL)
        return 0;
    blocks = rom[2];
    VideoPortMoveMemory(extension->Header, rom, sizeof(extension->Header));
    VideoPortGetRomImage(extension, NULL, 0, 0);
    return blocks * 512 + extension->Header[3];
}

ULONG CardNewest(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    ULONG length;

    if (rom == NULL)
        return 0;
    length = rom[2] * 512;
    rom = VideoPortGetRomImage(extension, NULL, 0, length);
    if (rom == NULL)
        return 0;
    extension->Sum = rom[length - 1];
    VideoPortGetRomImage(extension, NULL, 0, 0);
    return length;
}

VOID CardCompare(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    PUCHAR again = VideoPortGetRomImage(extension, NULL, 0, 1024);

    extension->HasRom = rom != NULL && again != NULL;
    CardNote(rom == again);
    if (again != NULL)
        extension->Sum = again[0];
}

/* The member is set anew. */
BOOLEAN CardMember(PHW_DEVICE_EXTENSION extension)
{
    extension->Rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    if (extension->Rom == NULL)
        return FALSE;
    extension->Length = extension->Rom[2] * 512;
    extension->Rom = VideoPortGetRomImage(extension, NULL, 0, extension->Length);
    if (extension->Rom == NULL)
        return FALSE;
    extension->Sum = extension->Rom[extension->Length - 1];
    return TRUE;
}

/* More each time. */
PUCHAR CardGrow(PHW_DEVICE_EXTENSION extension)
{
    ULONG size = 512;
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, size);

    while (rom != NULL && rom[2] * 512u > size) {
        size *= 2;
        rom = VideoPortGetRomImage(extension, NULL, 0, size);
    }
    extension->Length = size;
    return rom;
}

/* Given back on the path that does not use it. */
ULONG CardEarly(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);

    if (rom == NULL)
        return 0;
    if (rom[0] != 0x55) {
        VideoPortGetRomImage(extension, NULL, 0, 0);
        return 0;
    }
    extension->Sum = rom[1];
    VideoPortGetRomImage(extension, NULL, 0, 0);
    return 1;
}

/* An inner pointer that is computed again. */
ULONG CardInner(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    SIZE_T offset;
    PUCHAR data;

    if (rom == NULL)
        return 0;
    data = rom + rom[0x18];
    offset = (SIZE_T)(data - rom);
    rom = VideoPortGetRomImage(extension, NULL, 0, 0x8000);
    if (rom == NULL)
        return 0;
    data = rom + offset;
    return data[4];
}

/* Two devices, two images. */
static UCHAR CardFirst(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 16);

    return rom != NULL ? rom[0] : 0;
}

ULONG CardTwice(PHW_DEVICE_EXTENSION extension)
{
    return CardFirst(extension) + CardFirst(extension);
}

/* Shown, not read. */
VOID CardTrace(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);

    VideoPortGetRomImage(extension, NULL, 0, 0);
    VideoDebugPrint((1, "the image was at %p\n", rom));
    extension->HasRom = rom != NULL;
    rom = NULL;
}

/* Correlated. */
ULONG CardCorrelated(PHW_DEVICE_EXTENSION extension, BOOLEAN release)
{
    PUCHAR rom = VideoPortGetRomImage(extension, NULL, 0, 512);
    ULONG value = 0;

    if (rom == NULL)
        return 0;
    if (release)
        VideoPortGetRomImage(extension, NULL, 0, 0);
    if (!release)
        value = rom[3];
    return value;
}
