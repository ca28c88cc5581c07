#include "heron.h"

/* Nothing in this file says that this is a synchronized routine. */
BOOLEAN NTAPI HeronLoadPalette(PVOID Context)
{
    PHERON_EXTENSION Heron = Context;
    ULONG i;

    HeronFetchPalette(Heron); // note: HeronLoadPalette calls HeronFetchPalette here
    for (i = 0; i < 256; ++i)
        VideoPortWriteRegisterUchar(Heron->Registers + i, (UCHAR)Heron->Colour);
    return TRUE;
}

VOID HeronFetchPalette(PHERON_EXTENSION Heron)
{
    Heron->Palette = VideoPortGetRomImage(Heron, NULL, 0, 768); // expect: sync-forbidden-call
    if (Heron->Palette != NULL)
        Heron->Colour = Heron->Palette[0];
}
