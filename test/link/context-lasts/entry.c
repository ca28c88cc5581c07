/* What AniBus fills in is gone with this function; what AniMonitor fills in stays. */
#include "ani.h"

VP_STATUS NTAPI AniFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PANI_EXTENSION Ani = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;
    ANI_FOUND Found = {NULL, 0};

    if (VideoPortGetAccessRanges(Ani, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Ani->Registers = VideoPortGetDeviceBase(Ani, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Ani->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    if (VideoPortGetDeviceData(Ani, VpBusData, AniBus, &Found) == NO_ERROR)
        Ani->Length = Found.Length;
    VideoPortGetDeviceData(Ani, VpMonitorData, AniMonitor, &Ani->Kept);
    return NO_ERROR;
}

BOOLEAN NTAPI AniInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI AniStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(ANI_EXTENSION);
    Data.HwFindAdapter = AniFindAdapter;
    Data.HwInitialize = AniInitialize;
    Data.HwStartIO = AniStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
