#include "brant.h"

static VOID BrantFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwDeviceExtensionSize = sizeof(BRANT_EXTENSION);
    Data->HwFindAdapter = BrantFindAdapter;
    Data->HwInitialize = BrantInitialize;
    Data->HwStartIO = BrantStartIO;
    Data->HwInterrupt = BrantInterrupt;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    BrantFill(&Data);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
