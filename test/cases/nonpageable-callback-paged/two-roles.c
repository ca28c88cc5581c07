// RUN: %check-case %s
// The same function initializes the card, which may be paged, and is synchronized, which must not.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, TsengInitialize)

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension)
{
    VideoPortWritePortUchar((PUCHAR)0x3bf, 3);
    return TRUE;
}

BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TsengInitialize, HwDeviceExtension); // FINDING: nonpageable-callback-paged: TsengInitialize is registered as HwVidSynchronizeExecutionCallback
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
