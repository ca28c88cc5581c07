/* Signal of this file may do what it does: only HwVidStartIO reaches it. */
#include "eider.h"

static VOID Signal(PEIDER_EXTENSION Eider)
{
    VideoPortSetEvent(Eider, Eider->Done);
}

static BOOLEAN Check(PEIDER_EXTENSION Eider)
{
    return Eider->Done != NULL;
}

VP_STATUS NTAPI EiderFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PEIDER_EXTENSION Eider = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Eider, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Eider->Registers = VideoPortGetDeviceBase(Eider, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Eider->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI EiderInitialize(PVOID HwDeviceExtension)
{
    PEIDER_EXTENSION Eider = HwDeviceExtension;

    EiderReset(Eider);
    return VideoPortCreateEvent(Eider, EVENT_TYPE_MASK, NULL, &Eider->Done) == NO_ERROR;
}

BOOLEAN NTAPI EiderStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (Check(HwDeviceExtension))
        Signal(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(EIDER_EXTENSION);
    Data.HwFindAdapter = EiderFindAdapter;
    Data.HwInitialize = EiderInitialize;
    Data.HwStartIO = EiderStartIO;
    Data.HwInterrupt = EiderInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
