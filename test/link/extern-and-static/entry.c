/* Reset of this file is nobody else's. */
#include "thrush.h"

static VOID Reset(PTHRUSH_EXTENSION Thrush)
{
    VideoPortClearEvent(Thrush, Thrush->Event);
}

VP_STATUS NTAPI ThrushFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PTHRUSH_EXTENSION Thrush = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Thrush, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Thrush->Registers = VideoPortGetDeviceBase(Thrush, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Thrush->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI ThrushInitialize(PVOID HwDeviceExtension)
{
    Reset(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(THRUSH_EXTENSION);
    Data.HwFindAdapter = ThrushFindAdapter;
    Data.HwInitialize = ThrushInitialize;
    Data.HwStartIO = ThrushStartIO;
    Data.HwInterrupt = ThrushInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
