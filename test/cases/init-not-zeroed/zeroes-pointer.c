// RUN: %check-case %s
// The pointer is zeroed instead of what it points to.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    PVIDEO_HW_INITIALIZATION_DATA Data = &VideoHwInitData;

    VideoPortZeroMemory(&Data, sizeof(Data));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
