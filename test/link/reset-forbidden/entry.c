#include "jacana.h"

VP_STATUS NTAPI JacanaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PJACANA_EXTENSION Jacana = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Jacana, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Jacana->Registers = VideoPortGetDeviceBase(Jacana, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Jacana->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(JACANA_EXTENSION);
    Data.HwFindAdapter = JacanaFindAdapter;
    Data.HwInitialize = JacanaInitialize;
    Data.HwStartIO = JacanaStartIO;
    Data.HwResetHw = JacanaReset;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
