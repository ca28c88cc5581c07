#include "hobby.h"

static VIDEO_ACCESS_RANGE HobbyVga[] = {
    {{.LowPart = 0x3B0}, 0x0C, VIDEO_MEMORY_SPACE_IO, TRUE, TRUE, VIDEO_RANGE_10_BIT_DECODE},
    {{.LowPart = 0x3C0}, 0x20, VIDEO_MEMORY_SPACE_IO, TRUE, TRUE, VIDEO_RANGE_10_BIT_DECODE},
};

VOID NTAPI HobbyLegacy(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                       PULONG LegacyResourceCount)
{
    VIDEO_ACCESS_RANGE Ranges[3];

    *LegacyResourceList = HobbyVga;
    *LegacyResourceCount = 2;
    if (DeviceId != 0x5333)
        return;
    VideoPortMoveMemory(Ranges, HobbyVga, sizeof(HobbyVga));
    Ranges[2] = HobbyVga[1];
    Ranges[2].RangeStart.LowPart = 0x4AE8;
    *LegacyResourceList = Ranges; // expect: legacy-list-returns-local
    *LegacyResourceCount = 3;
}
