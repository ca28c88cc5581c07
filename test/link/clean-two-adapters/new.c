#include "smew.h"

VP_STATUS NTAPI SmewFindNew(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                            PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PSMEW_NEW Smew = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Smew, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Smew->Common.Registers = VideoPortGetDeviceBase(Smew, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    Smew->Common.Kind = 2;
    Smew->Apertures[63] = 0;
    return Smew->Common.Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

VOID NTAPI SmewTimer(PVOID HwDeviceExtension)
{
    ++((PSMEW_NEW)HwDeviceExtension)->Apertures[0];
}
