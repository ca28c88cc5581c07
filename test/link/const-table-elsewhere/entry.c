#include "dipper.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(DIPPER_EXTENSION);
    Data.HwFindAdapter = DipperFindAdapter;
    Data.HwInitialize = DipperInitialize;
    Data.HwStartIO = DipperStartIO;
    Data.HwInterrupt = DipperInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

VP_STATUS NTAPI DipperFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PDIPPER_EXTENSION Dipper = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Dipper, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Dipper->Registers = VideoPortGetDeviceBase(Dipper, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Dipper->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI DipperInitialize(PVOID HwDeviceExtension)
{
    PDIPPER_EXTENSION Dipper = HwDeviceExtension;

    return VideoPortCreateEvent(Dipper, EVENT_TYPE_MASK, NULL, &Dipper->Ready) == NO_ERROR;
}

BOOLEAN NTAPI DipperStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
