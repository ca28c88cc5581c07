// RUN: %check-case --driver-kind=pnp %s
// A Plug and Play miniport that hands over the NT 4.0 structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    // FINDING@+3: init-missing-pnp-callback: HwSetPowerState is not set when VideoPortInitialize is called
    // FINDING@+2: init-missing-pnp-callback: HwGetPowerState is not set when VideoPortInitialize is called
    // FINDING@+1: init-missing-pnp-callback: HwGetVideoChildDescriptor is not set when VideoPortInitialize is called
    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
