#include "kiwi.h"

VP_STATUS NTAPI KiwiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PKIWI_EXTENSION Kiwi = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;
    VP_DEVICE_DESCRIPTION Description;

    if (VideoPortGetAccessRanges(Kiwi, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Kiwi->Registers = VideoPortGetDeviceBase(Kiwi, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Kiwi->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    VideoPortZeroMemory(&Description, sizeof(Description));
    Description.ScatterGather = TRUE;
    Description.Dma32BitAddresses = TRUE;
    Description.MaximumLength = 0x10000;
    Kiwi->Adapter = VideoPortGetDmaAdapter(Kiwi, &Description);
    return Kiwi->Adapter == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI KiwiInitialize(PVOID HwDeviceExtension)
{
    KiwiReadLatency(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(KIWI_EXTENSION);
    Data.HwFindAdapter = KiwiFindAdapter;
    Data.HwInitialize = KiwiInitialize;
    Data.HwStartIO = KiwiStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
