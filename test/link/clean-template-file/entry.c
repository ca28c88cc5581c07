#include "serin.h"

VP_STATUS NTAPI SerinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PSERIN_EXTENSION Serin = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Serin, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Serin->Registers = VideoPortGetDeviceBase(Serin, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Serin->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI SerinInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI SerinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    SerinServePassive(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(SERIN_EXTENSION);
    Data.HwFindAdapter = SerinFindAdapter;
    Data.HwInitialize = SerinInitialize;
    Data.HwStartIO = SerinStartIO;
    Data.HwInterrupt = SerinInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
