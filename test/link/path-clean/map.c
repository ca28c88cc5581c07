#include "kestrel.h"

BOOLEAN KestrelMap(PKESTREL_EXTENSION Kestrel, PVIDEO_ACCESS_RANGE Ranges)
{
    Kestrel->Registers = VideoPortGetDeviceBase(Kestrel, Ranges[0].RangeStart, Ranges[0].RangeLength,
                                                VIDEO_MEMORY_SPACE_MEMORY);
    Kestrel->Ports =
        VideoPortGetDeviceBase(Kestrel, Ranges[1].RangeStart, Ranges[1].RangeLength, VIDEO_MEMORY_SPACE_IO);
    if (Kestrel->Registers == NULL || Kestrel->Ports == NULL)
        return FALSE;
    VideoPortWriteRegisterUlong(Kestrel->Registers, 0);
    VideoPortWritePortUchar(Kestrel->Ports, 0);
    return TRUE;
}
