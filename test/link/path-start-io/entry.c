#include "egret.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(EGRET_EXTENSION);
    Data.HwFindAdapter = EgretFindAdapter;
    Data.HwInitialize = EgretInitialize;
    Data.HwStartIO = EgretStartIO;
    Data.HwSetPowerState = EgretSetPower;
    Data.HwGetPowerState = EgretGetPower;
    Data.HwGetVideoChildDescriptor = EgretGetChild;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

VP_STATUS NTAPI EgretFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PEGRET_EXTENSION Egret = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Egret, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Egret->Registers = VideoPortGetDeviceBase(Egret, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Egret->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI EgretInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}
