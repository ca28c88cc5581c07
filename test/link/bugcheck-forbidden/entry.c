#include "lapwing.h"

VP_STATUS NTAPI LapwingFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PLAPWING_EXTENSION Lapwing = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Lapwing, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Lapwing->Registers = VideoPortGetDeviceBase(Lapwing, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Lapwing->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI LapwingInitialize(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, LapwingBugcheck,
                                             LAPWING_DUMP + BUGCHECK_DATA_SIZE_RESERVED) == NO_ERROR;
}

BOOLEAN NTAPI LapwingStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    LapwingSnapshot(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(LAPWING_EXTENSION);
    Data.HwFindAdapter = LapwingFindAdapter;
    Data.HwInitialize = LapwingInitialize;
    Data.HwStartIO = LapwingStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
