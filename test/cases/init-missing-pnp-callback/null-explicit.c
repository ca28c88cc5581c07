// RUN: %check-case --driver-kind=pnp %s
// All three are set to NULL.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = SisFindAdapter;
    InitializationData.HwInitialize = SisInitialize;
    InitializationData.HwStartIO = SisStartIO;
    InitializationData.HwSetPowerState = NULL;
    InitializationData.HwGetPowerState = NULL;
    InitializationData.HwGetVideoChildDescriptor = NULL;
    // FINDING@+3: init-missing-pnp-callback: HwSetPowerState is not set when VideoPortInitialize is called
    // FINDING@+2: init-missing-pnp-callback: HwGetPowerState is not set when VideoPortInitialize is called
    // FINDING@+1: init-missing-pnp-callback: HwGetVideoChildDescriptor is not set when VideoPortInitialize is called
    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
