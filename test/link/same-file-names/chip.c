#include "plover.h"

VP_STATUS NTAPI PloverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PPLOVER_EXTENSION Plover = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Plover, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Plover->Registers = VideoPortGetDeviceBase(Plover, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Plover->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI PloverInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI PloverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

BOOLEAN NTAPI PloverInterrupt(PVOID HwDeviceExtension)
{
    PPLOVER_EXTENSION Plover = HwDeviceExtension;

    if (Plover->Chip == 1)
        PloverOldAcknowledge(Plover);
    else
        PloverNewAcknowledge(Plover);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(PLOVER_EXTENSION);
    Data.HwFindAdapter = PloverFindAdapter;
    Data.HwInitialize = PloverInitialize;
    Data.HwStartIO = PloverStartIO;
    Data.HwInterrupt = PloverInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
