#include "raven.h"

VP_STATUS NTAPI RavenFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PRAVEN_EXTENSION Raven = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Raven, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Raven->Registers = VideoPortGetDeviceBase(Raven, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Raven->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI RavenInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(RAVEN_EXTENSION);
    Data.HwFindAdapter = RavenFindAdapter;
    Data.HwInitialize = RavenInitialize;
    Data.HwStartIO = RavenStartIO;
    Data.HwInterrupt = RavenInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
