#include "towhee.h"

VP_STATUS NTAPI TowheeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PTOWHEE_EXTENSION Towhee = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Towhee, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Towhee->Registers = VideoPortGetDeviceBase(Towhee, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Towhee->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI TowheeInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI TowheeInterrupt(PVOID HwDeviceExtension)
{
    TowheeFrame(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(TOWHEE_EXTENSION);
    Data.HwFindAdapter = TowheeFindAdapter;
    Data.HwInitialize = TowheeInitialize;
    Data.HwStartIO = TowheeStartIO;
    Data.HwInterrupt = TowheeInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
