#include "pochard.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#pragma alloc_text(PAGE, PochardFindAdapter)
#pragma alloc_text(PAGE, PochardInitialize)
#pragma alloc_text(PAGE, PochardStartIO)
#pragma alloc_text(INIT, DriverEntry)

VP_STATUS NTAPI PochardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PPOCHARD_EXTENSION Pochard = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    PAGED_CODE();
    ENTER(Pochard);
    if (VideoPortGetAccessRanges(Pochard, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Pochard->Registers = VideoPortGetDeviceBase(Pochard, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    LEAVE(Pochard);
    return Pochard->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI PochardInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    ENTER(HwDeviceExtension);
    VideoPortStartTimer(HwDeviceExtension);
    LEAVE(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI PochardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PAGED_CODE();
    ENTER(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    LEAVE(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(POCHARD_EXTENSION);
    Data.HwFindAdapter = PochardFindAdapter;
    Data.HwInitialize = PochardInitialize;
    Data.HwStartIO = PochardStartIO;
    Data.HwInterrupt = PochardInterrupt;
    Data.HwTimer = PochardTimer;
    Data.HwResetHw = PochardReset;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
