#include "fulmar.h"

VP_STATUS NTAPI FulmarFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PFULMAR_EXTENSION Fulmar = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Fulmar, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Fulmar->Registers = VideoPortGetDeviceBase(Fulmar, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Fulmar->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI FulmarInitialize(PVOID HwDeviceExtension)
{
    PFULMAR_EXTENSION Fulmar = HwDeviceExtension;

    return VideoPortCreateEvent(Fulmar, EVENT_TYPE_MASK, NULL, &Fulmar->Vsync) == NO_ERROR;
}

BOOLEAN NTAPI FulmarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (FulmarRead(HwDeviceExtension, 3) != 0)
        FulmarNotify(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(FULMAR_EXTENSION);
    Data.HwFindAdapter = FulmarFindAdapter;
    Data.HwInitialize = FulmarInitialize;
    Data.HwStartIO = FulmarStartIO;
    Data.HwInterrupt = FulmarInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
