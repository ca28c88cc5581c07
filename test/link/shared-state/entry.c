#include "curlew.h"

ULONG CurlewMode;
ULONG CurlewAdapters;

VP_STATUS NTAPI CurlewFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCURLEW_EXTENSION Curlew = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    ++CurlewAdapters;
    Curlew->Before = 0;
    if (VideoPortGetAccessRanges(Curlew, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Curlew->Registers = VideoPortGetDeviceBase(Curlew, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Curlew->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    CurlewMode = 3;
    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(CURLEW_EXTENSION);
    Data.HwFindAdapter = CurlewFindAdapter;
    Data.HwInitialize = CurlewInitialize;
    Data.HwStartIO = CurlewStartIO;
    Data.HwInterrupt = CurlewInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
