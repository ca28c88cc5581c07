#include "gannet.h"

VP_STATUS NTAPI GannetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PGANNET_EXTENSION Gannet = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Gannet, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Gannet->Registers = VideoPortGetDeviceBase(Gannet, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Gannet->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI GannetInitialize(PVOID HwDeviceExtension)
{
    PGANNET_EXTENSION Gannet = HwDeviceExtension;

    return VideoPortCreateEvent(Gannet, EVENT_TYPE_MASK, NULL, &Gannet->Changed) == NO_ERROR;
}

BOOLEAN NTAPI GannetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    GannetAccess(HwDeviceExtension, 1, FALSE);
    GannetChange(HwDeviceExtension, GANNET_QUIET);
    GannetChange(HwDeviceExtension, 0);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(GANNET_EXTENSION);
    Data.HwFindAdapter = GannetFindAdapter;
    Data.HwInitialize = GannetInitialize;
    Data.HwStartIO = GannetStartIO;
    Data.HwInterrupt = GannetInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
