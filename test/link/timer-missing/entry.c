/* Somebody forgot HwTimer. */
#include "wigeon.h"

VP_STATUS NTAPI WigeonFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PWIGEON_EXTENSION Wigeon = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Wigeon, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Wigeon->Registers = VideoPortGetDeviceBase(Wigeon, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Wigeon->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(WIGEON_EXTENSION);
    Data.HwFindAdapter = WigeonFindAdapter;
    Data.HwInitialize = WigeonInitialize;
    Data.HwStartIO = WigeonStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL); // note: the driver registers here, without HwTimer
}
