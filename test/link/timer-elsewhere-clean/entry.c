#include "wren.h"

VP_STATUS NTAPI WrenFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PWREN_EXTENSION Wren = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Wren, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Wren->Registers = VideoPortGetDeviceBase(Wren, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Wren->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(WREN_EXTENSION);
    Data.HwFindAdapter = WrenFindAdapter;
    Data.HwInitialize = WrenInitialize;
    Data.HwStartIO = WrenStartIO;
    Data.HwTimer = WrenTimer;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
