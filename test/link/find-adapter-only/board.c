#include "merlin.h"

VP_STATUS MerlinClaim(PMERLIN_EXTENSION Merlin)
{
    VP_STATUS Status = VideoPortGetAccessRanges(Merlin, 0, NULL, 2, Merlin->Ranges, NULL, NULL, NULL);

    if (Status != NO_ERROR)
        return Status;
    Merlin->Registers = VideoPortGetDeviceBase(Merlin, Merlin->Ranges[0].RangeStart, Merlin->Ranges[0].RangeLength,
                                               Merlin->Ranges[0].RangeInIoSpace);
    return Merlin->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

VP_STATUS MerlinRestart(PMERLIN_EXTENSION Merlin)
{
    VideoPortWriteRegisterUchar(Merlin->Registers, 0);
    return VideoPortVerifyAccessRanges(Merlin, 2, Merlin->Ranges); // expect: find-adapter-only
}
