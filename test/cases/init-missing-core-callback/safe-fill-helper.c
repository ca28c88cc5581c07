// RUN: %check-case %s
// A helper in the same file fills the structure through a pointer, one callback in a helper of its own.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID SetStartIo(PVIDEO_HW_INITIALIZATION_DATA Data, PVIDEO_HW_START_IO Routine)
{
    Data->HwStartIO = Routine;
}

static VOID FillInitializationData(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = WeitekFindAdapter;
    Data->HwInitialize = &WeitekInitialize;
    SetStartIo(Data, WeitekStartIO);
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    FillInitializationData(&hwInitData);
    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
