#include "jackdaw.h"

VP_STATUS NTAPI JackdawFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PJACKDAW_EXTENSION Jackdaw = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Jackdaw, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Jackdaw->Registers = VideoPortGetDeviceBase(Jackdaw, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    if (Jackdaw->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    VideoPortGetRegistryParameters(Jackdaw, L"Timing", FALSE, JackdawTiming, NULL);
    VideoPortGetRegistryParameters(Jackdaw, L"Depth", FALSE, JackdawDepth, &Jackdaw->Depth);
    return NO_ERROR;
}

BOOLEAN NTAPI JackdawInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI JackdawStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(JACKDAW_EXTENSION);
    Data.HwFindAdapter = JackdawFindAdapter;
    Data.HwInitialize = JackdawInitialize;
    Data.HwStartIO = JackdawStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
