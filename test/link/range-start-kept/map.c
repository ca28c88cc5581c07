#include "vga.h"

VOID VgaMap(PVGA_EXTENSION Vga, PVOID Mapped)
{
    Vga->Mapped.RangeStart.QuadPart = (ULONG_PTR)Mapped;
}
