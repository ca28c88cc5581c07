#include "ibis.h"

VP_STATUS NTAPI IbisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PIBIS_EXTENSION Ibis = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Ibis, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Ibis->Registers = VideoPortGetDeviceBase(Ibis, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Ibis->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI IbisInitialize(PVOID HwDeviceExtension)
{
    IbisStartBlinking(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI IbisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        IbisStopBlinking(HwDeviceExtension);
    else
        IbisStartBlinking(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(IBIS_EXTENSION);
    Data.HwFindAdapter = IbisFindAdapter;
    Data.HwInitialize = IbisInitialize;
    Data.HwStartIO = IbisStartIO;
    Data.HwTimer = IbisTick;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
