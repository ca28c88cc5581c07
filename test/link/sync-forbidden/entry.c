#include "heron.h"

VP_STATUS NTAPI HeronFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHERON_EXTENSION Heron = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Heron, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Heron->Registers = VideoPortGetDeviceBase(Heron, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Heron->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI HeronInitialize(PVOID HwDeviceExtension)
{
    HeronFetchPalette(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI HeronInterrupt(PVOID HwDeviceExtension)
{
    PHERON_EXTENSION Heron = HwDeviceExtension;

    return VideoPortReadRegisterUchar(Heron->Registers) & 1;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(HERON_EXTENSION);
    Data.HwFindAdapter = HeronFindAdapter;
    Data.HwInitialize = HeronInitialize;
    Data.HwStartIO = HeronStartIO;
    Data.HwInterrupt = HeronInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
