#include "petrel.h"

VP_STATUS NTAPI PetrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PPETREL_EXTENSION Petrel = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Petrel, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Petrel->Registers = VideoPortGetDeviceBase(Petrel, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Petrel->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    PetrelSettle(200);
    return NO_ERROR;
}

BOOLEAN NTAPI PetrelInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI PetrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PVOID Scratch = PetrelAllocate(HwDeviceExtension, VpPagedPool, 64);

    if (Scratch != NULL)
        VideoPortFreePool(HwDeviceExtension, Scratch);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(PETREL_EXTENSION);
    Data.HwFindAdapter = PetrelFindAdapter;
    Data.HwInitialize = PetrelInitialize;
    Data.HwStartIO = PetrelStartIO;
    Data.HwTimer = PetrelTick;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
