/* Declares what it needs where it needs it. */
#include "knot.h"

VP_STATUS NTAPI KnotFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PKNOT_EXTENSION Knot = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Knot, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Knot->Registers = VideoPortGetDeviceBase(Knot, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Knot->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI KnotInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI KnotStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    extern BOOLEAN NTAPI KnotInterrupt(PVOID HwDeviceExtension);
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(KNOT_EXTENSION);
    Data.HwFindAdapter = KnotFindAdapter;
    Data.HwInitialize = KnotInitialize;
    Data.HwStartIO = KnotStartIO;
    Data.HwInterrupt = KnotInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
