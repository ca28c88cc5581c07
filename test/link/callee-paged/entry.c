#include "shrike.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, ShrikeFindAdapter)
#pragma alloc_text(PAGE, ShrikeInitialize)
#pragma alloc_text(PAGE, ShrikeStartIO)

VP_STATUS NTAPI ShrikeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PSHRIKE_EXTENSION Shrike = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Shrike, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Shrike->Registers = VideoPortGetDeviceBase(Shrike, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Shrike->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI ShrikeInitialize(PVOID HwDeviceExtension)
{
    ShrikeRepaint(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI ShrikeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ShrikeScroll(HwDeviceExtension, 4);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(SHRIKE_EXTENSION);
    Data.HwFindAdapter = ShrikeFindAdapter;
    Data.HwInitialize = ShrikeInitialize;
    Data.HwStartIO = ShrikeStartIO;
    Data.HwInterrupt = ShrikeInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
