#include "whimbrel.h"

VP_STATUS NTAPI WhimbrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PWHIMBREL_EXTENSION Whimbrel = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    Whimbrel->Work = 0;
    if (VideoPortGetAccessRanges(Whimbrel, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Whimbrel->Registers = VideoPortGetDeviceBase(Whimbrel, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Whimbrel->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI WhimbrelInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI WhimbrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, WhimbrelTake, HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(WHIMBREL_EXTENSION);
    Data.HwFindAdapter = WhimbrelFindAdapter;
    Data.HwInitialize = WhimbrelInitialize;
    Data.HwStartIO = WhimbrelStartIO;
    Data.HwInterrupt = WhimbrelInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
