#include "noddy.h"

PUCHAR NoddyMap(PNODDY_EXTENSION Noddy, ULONG Range)
{
    return VideoPortGetDeviceBase(Noddy, Noddy->Ranges[Range].RangeStart, Noddy->Ranges[Range].RangeLength, // expect: device-base-context
                                  Noddy->Ranges[Range].RangeInIoSpace);
}

VP_STATUS NTAPI NoddyAperture(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                              ULONG ValueLength)
{
    PNODDY_EXTENSION Noddy = HwDeviceExtension;

    if (ValueLength != sizeof(ULONG) || *(PULONG)ValueData == 0)
        return NO_ERROR;
    Noddy->Window = NoddyMap(Noddy, 1);
    return Noddy->Window == NULL ? ERROR_INVALID_PARAMETER : NO_ERROR;
}
