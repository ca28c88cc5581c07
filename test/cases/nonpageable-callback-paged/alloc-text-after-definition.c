// RUN: %check-case %s
// The pragma stands behind the definition.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI CardTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3da);
}
#pragma alloc_text("PAGE", CardTimer)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    hwInitData.HwTimer = CardTimer; // FINDING: nonpageable-callback-paged: CardTimer is registered as HwVidTimer
    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
