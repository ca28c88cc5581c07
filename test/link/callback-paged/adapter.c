/* Discarded when the driver has been loaded, but the port comes back for the next adapter. */
#include "tern.h"

#pragma alloc_text(INIT, TernFindAdapter)
#pragma alloc_text(PAGE, TernInitialize)

VP_STATUS NTAPI TernFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PTERN_EXTENSION Tern = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Tern, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Tern->Registers = VideoPortGetDeviceBase(Tern, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Tern->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI TernInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI TernStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
