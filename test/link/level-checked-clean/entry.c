#include "oriole.h"

VP_STATUS NTAPI OrioleFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PORIOLE_EXTENSION Oriole = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Oriole, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Oriole->Registers = VideoPortGetDeviceBase(Oriole, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Oriole->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI OrioleInitialize(PVOID HwDeviceExtension)
{
    PORIOLE_EXTENSION Oriole = HwDeviceExtension;

    return VideoPortCreateEvent(Oriole, EVENT_TYPE_MASK, NULL, &Oriole->Wakeup) == NO_ERROR;
}

BOOLEAN NTAPI OrioleStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    OrioleLog(HwDeviceExtension, 1);
    OrioleWake(HwDeviceExtension);
    OrioleTrace(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(ORIOLE_EXTENSION);
    Data.HwFindAdapter = OrioleFindAdapter;
    Data.HwInitialize = OrioleInitialize;
    Data.HwStartIO = OrioleStartIO;
    Data.HwInterrupt = OrioleInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
