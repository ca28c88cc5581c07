#include "yaffle.h"

VP_STATUS NTAPI YaffleFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PYAFFLE_COMMON Common = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Common, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Common->Registers = VideoPortGetDeviceBase(Common, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Common->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(YAFFLE_COMMON); // expect: init-device-extension-size
    Data.HwFindAdapter = YaffleFindAdapter;
    Data.HwInitialize = YaffleInitialize;
    Data.HwStartIO = YaffleStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
