#include "quail.h"

VP_STATUS NTAPI QuailFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PQUAIL_EXTENSION Quail = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Quail, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Quail->Registers = VideoPortGetDeviceBase(Quail, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Quail->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI QuailInitialize(PVOID HwDeviceExtension)
{
    PQUAIL_EXTENSION Quail = HwDeviceExtension;

    Quail->Backup = QuailAllocate(Quail, VpPagedPool, 4096);
    return Quail->Backup != NULL;
}

BOOLEAN NTAPI QuailStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(QUAIL_EXTENSION);
    Data.HwFindAdapter = QuailFindAdapter;
    Data.HwInitialize = QuailInitialize;
    Data.HwStartIO = QuailStartIO;
    Data.HwInterrupt = QuailInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
