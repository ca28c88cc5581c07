#include "crane.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(CRANE_EXTENSION);
    Data.HwFindAdapter = CraneFindAdapter;
    Data.HwInitialize = CraneInitialize;
    Data.HwStartIO = CraneStartIO;
    Data.HwInterrupt = CraneInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

VP_STATUS NTAPI CraneFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCRANE_EXTENSION Crane = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Crane, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Crane->Ring = VideoPortGetDeviceBase(Crane, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Crane->Ring == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI CraneInitialize(PVOID HwDeviceExtension)
{
    PCRANE_EXTENSION Crane = HwDeviceExtension;

    return VideoPortCreateEvent(Crane, EVENT_TYPE_MASK, NULL, &Crane->Idle) == NO_ERROR;
}

BOOLEAN NTAPI CraneStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
