/* Registers the driver; nothing is called here but the port. */
#include "argus.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(ARGUS_EXTENSION);
    Data.HwFindAdapter = ArgusFindAdapter;
    Data.HwInitialize = ArgusInitialize;
    Data.HwStartIO = ArgusStartIO;
    Data.HwInterrupt = ArgusInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
