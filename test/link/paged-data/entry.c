#include "veery.h"

VP_STATUS NTAPI VeeryFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PVEERY_EXTENSION Veery = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Veery, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Veery->Registers = VideoPortGetDeviceBase(Veery, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Veery->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    Veery->Shadow = VideoPortAllocatePool(Veery, VpPagedPool, 256, 'reeV');
    return Veery->Shadow == NULL ? ERROR_NOT_ENOUGH_MEMORY : NO_ERROR;
}

BOOLEAN NTAPI VeeryInitialize(PVOID HwDeviceExtension)
{
    PVEERY_EXTENSION Veery = HwDeviceExtension;

    VideoPortWriteRegisterUlong(Veery->Registers, VeeryGamma[0]);
    return TRUE;
}

BOOLEAN NTAPI VeeryStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PVEERY_EXTENSION Veery = HwDeviceExtension;

    Veery->Shadow[0] = VeeryGamma[1];
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(VEERY_EXTENSION);
    Data.HwFindAdapter = VeeryFindAdapter;
    Data.HwInitialize = VeeryInitialize;
    Data.HwStartIO = VeeryStartIO;
    Data.HwInterrupt = VeeryInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
