// RUN: %check-case %s
// Only the NT 4.0 part is zeroed, but the whole structure is handed over.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA); // FINDING: init-zero-wrong-size: are zeroed; HwStartDma, HwSetPowerState and 9 other fields hold garbage
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
