#include "avocet.h"

VP_STATUS NTAPI AvocetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAVOCET_EXTENSION Avocet = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Avocet, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Avocet->Registers = VideoPortGetDeviceBase(Avocet, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Avocet->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI AvocetInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI AvocetStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(AVOCET_EXTENSION);
    Data.HwFindAdapter = AvocetFindAdapter;
    Data.HwInitialize = AvocetInitialize;
    Data.HwStartIO = AvocetStartIO;
    Data.HwSetPowerState = AvocetSetPower;
    Data.HwGetPowerState = AvocetGetPower;
    Data.HwGetVideoChildDescriptor = AvocetGetChild;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
