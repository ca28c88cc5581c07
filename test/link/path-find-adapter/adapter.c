/* Only entry.c says that this is HwVidFindAdapter. */
#include "dunlin.h"

VP_STATUS NTAPI DunlinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PDUNLIN_EXTENSION Dunlin = HwDeviceExtension;

    Dunlin->Config = ConfigInfo; // expect: config-info-retained
    Dunlin->Level = ConfigInfo->BusInterruptLevel;
    VideoPortGetAccessRanges(Dunlin, 0, NULL, 2, Dunlin->Ranges, NULL, NULL, NULL); // note: the range is claimed here
    Dunlin->Registers = VideoPortGetDeviceBase(Dunlin, Dunlin->Ranges[0].RangeStart, Dunlin->Ranges[0].RangeLength, // expect: device-base-unclaimed
                                               VIDEO_MEMORY_SPACE_MEMORY);
    if (Dunlin->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    VideoPortWritePortUchar(Dunlin->Registers + 4, 0); // expect: io-space-mismatch
    *Again = 0;
    return NO_ERROR;
}
