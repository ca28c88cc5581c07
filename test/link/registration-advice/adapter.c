#include "bulbul.h"

#pragma alloc_text(PAGE, BulbulFindAdapter)
#pragma alloc_text(PAGE, BulbulInitialize)

VP_STATUS NTAPI BulbulFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PBULBUL_EXTENSION Bulbul = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Bulbul, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Bulbul->Registers = VideoPortGetDeviceBase(Bulbul, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Bulbul->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    ConfigInfo->BusInterruptLevel = 0;
    ConfigInfo->BusInterruptVector = 0;
    return NO_ERROR;
}

BOOLEAN NTAPI BulbulInitialize(PVOID HwDeviceExtension)
{
    return BulbulPresent(HwDeviceExtension);
}
