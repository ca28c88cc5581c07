// RUN: %check-case %s
// A list of buses that is empty.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
enum { BUSES = 0 };

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CardFindAdapter;
    InitializationData.HwInitialize = CardInitialize;
    InitializationData.HwStartIO = CardStartIO;
    for (i = 0; i < BUSES; i++)
        Status = VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);

    return Status; // FINDING: entry-missing-initialize: DriverEntry returns success without having called VideoPortInitialize
}
