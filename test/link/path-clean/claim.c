#include "kestrel.h"

VP_STATUS KestrelClaim(PKESTREL_EXTENSION Kestrel, PVIDEO_ACCESS_RANGE Ranges)
{
    return VideoPortGetAccessRanges(Kestrel, 0, NULL, 2, Ranges, NULL, NULL, NULL);
}

VP_STATUS NTAPI KestrelValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                             ULONG ValueLength)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;

    if (ValueLength > sizeof(Kestrel->Edid))
        return ERROR_INVALID_PARAMETER;
    VideoPortMoveMemory(Kestrel->Edid, ValueData, ValueLength);
    *(PULONG)Context = Kestrel->Edid[0];
    return NO_ERROR;
}
