#include "merlin.h"

VP_STATUS NTAPI MerlinFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    *Again = 0;
    return MerlinClaim(HwDeviceExtension);
}

BOOLEAN NTAPI MerlinInitialize(PVOID HwDeviceExtension)
{
    PMERLIN_EXTENSION Merlin = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Merlin->Registers, 1);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(MERLIN_EXTENSION);
    Data.HwFindAdapter = MerlinFindAdapter;
    Data.HwInitialize = MerlinInitialize;
    Data.HwStartIO = MerlinStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
