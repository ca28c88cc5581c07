/* Nothing here is known to be wrong; what LinnetAcknowledge does cannot be seen. */
#include "linnet.h"

VP_STATUS NTAPI LinnetFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PLINNET_EXTENSION Linnet = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Linnet, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Linnet->Registers = VideoPortGetDeviceBase(Linnet, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Linnet->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI LinnetInitialize(PVOID HwDeviceExtension)
{
    LinnetStart(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(LINNET_EXTENSION);
    Data.HwFindAdapter = LinnetFindAdapter;
    Data.HwInitialize = LinnetInitialize;
    Data.HwStartIO = LinnetStartIO;
    Data.HwInterrupt = LinnetInterrupt;
    Data.HwTimer = LinnetTimer;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
