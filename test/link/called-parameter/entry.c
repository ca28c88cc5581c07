#include "osprey.h"

VP_STATUS NTAPI OspreyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    POSPREY_EXTENSION Osprey = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Osprey, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Osprey->Registers = VideoPortGetDeviceBase(Osprey, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Osprey->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI OspreyInitialize(PVOID HwDeviceExtension)
{
    OspreyForEachHead(HwDeviceExtension, OspreyClear);
    return TRUE;
}

BOOLEAN NTAPI OspreyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    OspreyForEachHead(HwDeviceExtension, OspreyClear);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(OSPREY_EXTENSION);
    Data.HwFindAdapter = OspreyFindAdapter;
    Data.HwInitialize = OspreyInitialize;
    Data.HwStartIO = OspreyStartIO;
    Data.HwInterrupt = OspreyInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
