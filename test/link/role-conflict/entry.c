#include "bittern.h"

VP_STATUS NTAPI BitternFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PBITTERN_EXTENSION Bittern = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Bittern, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Bittern->Registers = VideoPortGetDeviceBase(Bittern, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Bittern->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(BITTERN_EXTENSION);
    Data.HwFindAdapter = BitternFindAdapter;
    Data.HwInitialize = BitternInitialize;
    Data.HwStartIO = BitternStartIO;
    Data.HwInterrupt = BitternInterrupt; // note: it serves as HwVidInterrupt here
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
