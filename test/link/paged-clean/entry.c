/* The pragma about UmberCount has no effect: a compiler places only functions that it compiles. */
#include "umber.h"

#pragma alloc_text(PAGE, UmberFindAdapter)
#pragma alloc_text(PAGE, UmberInitialize)
#pragma alloc_text(PAGE, UmberCount)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#pragma alloc_text(INIT, DriverEntry)

VP_STATUS NTAPI UmberFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PUMBER_EXTENSION Umber = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    PAGED_CODE();
    if (VideoPortGetAccessRanges(Umber, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Umber->Registers = VideoPortGetDeviceBase(Umber, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Umber->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI UmberInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    UmberSetMode(HwDeviceExtension, 3);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(UMBER_EXTENSION);
    Data.HwFindAdapter = UmberFindAdapter;
    Data.HwInitialize = UmberInitialize;
    Data.HwStartIO = UmberStartIO;
    Data.HwInterrupt = UmberInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
