/* Neither VireoPoll nor VireoLater is what it seems to be registered as. */
#include "vireo.h"

VP_STATUS NTAPI VireoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PVIREO_EXTENSION Vireo = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Vireo, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Vireo->Registers = VideoPortGetDeviceBase(Vireo, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Vireo->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(VIREO_EXTENSION);
    Data.HwFindAdapter = VireoFindAdapter;
    Data.HwInitialize = VireoInitialize;
    Data.HwStartIO = VireoStartIO;
    Data.HwTimer = VireoLater;
    if (VIREO_USE_INTERRUPT)
        Data.HwInterrupt = VireoPoll;
    Data.HwTimer = NULL;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
