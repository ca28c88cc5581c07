/* The table is copied into the extension; the interrupt calls through another member than the others do. */
#include "siskin.h"

VP_STATUS NTAPI SiskinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PSISKIN_EXTENSION Siskin = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Siskin, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Siskin->Registers = VideoPortGetDeviceBase(Siskin, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Siskin->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI SiskinInitialize(PVOID HwDeviceExtension)
{
    PSISKIN_EXTENSION Siskin = HwDeviceExtension;

    SiskinDefault.Begin(Siskin);
    Siskin->Operations = SiskinDefault;
    if (Siskin->Frames != 0)
        Siskin->Operations.Vertical = SiskinCount;
    return TRUE;
}

BOOLEAN NTAPI SiskinStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PSISKIN_EXTENSION Siskin = HwDeviceExtension;

    Siskin->Operations.Begin(Siskin);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(SISKIN_EXTENSION);
    Data.HwFindAdapter = SiskinFindAdapter;
    Data.HwInitialize = SiskinInitialize;
    Data.HwStartIO = SiskinStartIO;
    Data.HwInterrupt = SiskinInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
