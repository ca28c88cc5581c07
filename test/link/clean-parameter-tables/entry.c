#include "ouzel.h"

VP_STATUS NTAPI OuzelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    POUZEL_EXTENSION Ouzel = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Ouzel, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Ouzel->Registers = VideoPortGetDeviceBase(Ouzel, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Ouzel->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI OuzelInitialize(PVOID HwDeviceExtension)
{
    OuzelRun(HwDeviceExtension, &OuzelPowerUp);
    return TRUE;
}

BOOLEAN NTAPI OuzelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    OuzelRun(HwDeviceExtension, &OuzelPowerUp);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(OUZEL_EXTENSION);
    Data.HwFindAdapter = OuzelFindAdapter;
    Data.HwInitialize = OuzelInitialize;
    Data.HwStartIO = OuzelStartIO;
    Data.HwInterrupt = OuzelInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
