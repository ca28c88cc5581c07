// RUN: %check-case --driver-kind=pnp %s
// A Plug and Play miniport that sets none of the three.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = SisFindAdapter;
    HwInitData.HwInitialize = SisInitialize;
    HwInitData.HwStartIO = SisStartIO;
    // FINDING@+3: init-missing-pnp-callback: HwSetPowerState is not set when VideoPortInitialize is called
    // FINDING@+2: init-missing-pnp-callback: HwGetPowerState is not set when VideoPortInitialize is called
    // FINDING@+1: init-missing-pnp-callback: HwGetVideoChildDescriptor is not set when VideoPortInitialize is called
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
