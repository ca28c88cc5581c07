/* Here the helper is called where it may be: the finding's chain does not lead through this file. */
#include "brant.h"

VP_STATUS NTAPI BrantFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PBRANT_EXTENSION Brant = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Brant, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Brant->Registers = VideoPortGetDeviceBase(Brant, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Brant->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    BrantReadTiming(Brant);
    return NO_ERROR;
}

BOOLEAN NTAPI BrantInitialize(PVOID HwDeviceExtension)
{
    BrantReadTiming(HwDeviceExtension);
    BrantApply(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI BrantStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    BrantReadTiming(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
