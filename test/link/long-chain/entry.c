#include "rook.h"

VP_STATUS NTAPI RookFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PROOK_EXTENSION Rook = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Rook, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Rook->Registers = VideoPortGetDeviceBase(Rook, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Rook->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI RookInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI RookStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Rook10(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

BOOLEAN NTAPI RookInterrupt(PVOID HwDeviceExtension)
{
    Rook1(HwDeviceExtension); // note: RookInterrupt calls Rook1 here
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(ROOK_EXTENSION);
    Data.HwFindAdapter = RookFindAdapter;
    Data.HwInitialize = RookInitialize;
    Data.HwStartIO = RookStartIO;
    Data.HwInterrupt = RookInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
