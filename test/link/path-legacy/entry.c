#include "hobby.h"

VP_STATUS NTAPI HobbyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHOBBY_EXTENSION Hobby = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Hobby, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Hobby->Registers = VideoPortGetDeviceBase(Hobby, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Hobby->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI HobbyInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI HobbyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(HOBBY_EXTENSION);
    Data.HwFindAdapter = HobbyFindAdapter;
    Data.HwInitialize = HobbyInitialize;
    Data.HwStartIO = HobbyStartIO;
    Data.HwGetLegacyResources = HobbyLegacy;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
