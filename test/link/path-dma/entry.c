#include "finch.h"

VP_STATUS NTAPI FinchFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;
    VP_DEVICE_DESCRIPTION Description;

    if (VideoPortGetAccessRanges(Finch, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Finch->Registers = VideoPortGetDeviceBase(Finch, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Finch->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    VideoPortZeroMemory(&Description, sizeof(Description));
    Description.ScatterGather = TRUE;
    Description.MaximumLength = 0x10000;
    Finch->Adapter = VideoPortGetDmaAdapter(Finch, &Description);
    return Finch->Adapter == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI FinchInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(FINCH_EXTENSION);
    Data.HwFindAdapter = FinchFindAdapter;
    Data.HwInitialize = FinchInitialize;
    Data.HwStartIO = FinchStartIO;
    Data.HwInterrupt = FinchInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
