#include "pipit.h"

/* A synchronized routine. */
static BOOLEAN NTAPI Callback(PVOID Context)
{
    PPIPIT_EXTENSION Pipit = Context;

    VideoPortWriteRegisterUlong((PULONG)Pipit->Registers, Pipit->Brightness);
    return TRUE;
}

static VOID Apply(PPIPIT_EXTENSION Pipit)
{
    VideoPortSynchronizeExecution(Pipit, VpMediumPriority, Callback, Pipit);
}

VP_STATUS NTAPI PipitFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PPIPIT_EXTENSION Pipit = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Pipit, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Pipit->Registers = VideoPortGetDeviceBase(Pipit, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Pipit->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI PipitInitialize(PVOID HwDeviceExtension)
{
    PipitLoad(HwDeviceExtension);
    Apply(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(PIPIT_EXTENSION);
    Data.HwFindAdapter = PipitFindAdapter;
    Data.HwInitialize = PipitInitialize;
    Data.HwStartIO = PipitStartIO;
    Data.HwInterrupt = PipitInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
