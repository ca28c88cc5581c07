// RUN: %check-case %s
// The NT 4.0 structure is not zeroed either; what lies beyond its size does not matter.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    InitializationData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    InitializationData.AdapterInterfaceType = Internal;
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwInterrupt = NULL;
    InitializationData.HwStartIO = MgaStartIO;
    InitializationData.HwDeviceExtensionSize = 0;
    InitializationData.StartingDeviceNumber = 0;

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL); // FINDING: init-not-zeroed: HwResetHw and HwTimer hold garbage
}
