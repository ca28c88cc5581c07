#include "tern.h"

static BOOLEAN NTAPI TernInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

static BOOLEAN NTAPI TernStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TernFindAdapter;
    Data.HwInitialize = TernInitialize;
    Data.HwStartIO = TernStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
