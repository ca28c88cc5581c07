#include "zosterops.h"

VP_STATUS NTAPI ZosteropsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PZOSTEROPS_EXTENSION Zosterops = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Zosterops, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Zosterops->Registers = VideoPortGetDeviceBase(Zosterops, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Zosterops->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI ZosteropsInitialize(PVOID HwDeviceExtension)
{
    return ZosteropsDo(HwDeviceExtension, OP_SAVE);
}

BOOLEAN NTAPI ZosteropsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ZosteropsDo(HwDeviceExtension, OP_SIGNAL);
    ZosteropsDoAt(HwDeviceExtension, OP_SAVE, 0);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(ZOSTEROPS_EXTENSION);
    Data.HwFindAdapter = ZosteropsFindAdapter;
    Data.HwInitialize = ZosteropsInitialize;
    Data.HwStartIO = ZosteropsStartIO;
    Data.HwInterrupt = ZosteropsInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
