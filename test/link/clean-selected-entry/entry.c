#include "redstart.h"

VP_STATUS NTAPI RedstartFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PREDSTART_EXTENSION Redstart = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Redstart, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Redstart->Registers = VideoPortGetDeviceBase(Redstart, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Redstart->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI RedstartInitialize(PVOID HwDeviceExtension)
{
    PREDSTART_EXTENSION Redstart = HwDeviceExtension;

    RedstartVga.SetMode(Redstart);
    RedstartChips[Redstart->Chip & 1].SetMode(Redstart);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(REDSTART_EXTENSION);
    Data.HwFindAdapter = RedstartFindAdapter;
    Data.HwInitialize = RedstartInitialize;
    Data.HwStartIO = RedstartStartIO;
    Data.HwInterrupt = RedstartInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
