#include "magpie.h"

VP_STATUS NTAPI MagpieFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PMAGPIE_EXTENSION Magpie = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Magpie, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Magpie->Registers = VideoPortGetDeviceBase(Magpie, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Magpie->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI MagpieInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI MagpieStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    MagpieClear(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(MAGPIE_EXTENSION);
    Data.HwFindAdapter = MagpieFindAdapter;
    Data.HwInitialize = MagpieInitialize;
    Data.HwStartIO = MagpieStartIO;
    Data.HwInterrupt = MagpieInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
