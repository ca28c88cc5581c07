#include "godwit.h"

VP_STATUS NTAPI GodwitFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PGODWIT_EXTENSION Godwit = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Godwit, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Godwit->Registers = VideoPortGetDeviceBase(Godwit, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Godwit->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI GodwitStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(GODWIT_EXTENSION);
    Data.HwFindAdapter = GodwitFindAdapter;
    Data.HwInitialize = GodwitInitialize;
    Data.HwStartIO = GodwitStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
