#include "nuthatch.h"

VP_STATUS NTAPI NuthatchFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PNUTHATCH_EXTENSION Nuthatch = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Nuthatch, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Nuthatch->Registers = VideoPortGetDeviceBase(Nuthatch, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Nuthatch->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI NuthatchInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI NuthatchStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

BOOLEAN NTAPI NuthatchInterrupt(PVOID HwDeviceExtension)
{
    NuthatchSignal(HwDeviceExtension);
    NuthatchClear(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(NUTHATCH_EXTENSION);
    Data.HwFindAdapter = NuthatchFindAdapter;
    Data.HwInitialize = NuthatchInitialize;
    Data.HwStartIO = NuthatchStartIO;
    Data.HwInterrupt = NuthatchInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
