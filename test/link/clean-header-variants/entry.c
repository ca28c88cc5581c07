#include "stilt.h"

VP_STATUS NTAPI StiltFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PSTILT_EXTENSION Stilt = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Stilt, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Stilt->Registers = VideoPortGetDeviceBase(Stilt, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Stilt->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI StiltInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI StiltStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    StiltDone(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(STILT_EXTENSION);
    Data.HwFindAdapter = StiltFindAdapter;
    Data.HwInitialize = StiltInitialize;
    Data.HwStartIO = StiltStartIO;
    Data.HwInterrupt = StiltInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
