// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// The retry is fine, the look at its result is not.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID MgaFree(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MgaFindAdapter;
    hwInitData.HwInitialize = MgaInitialize;
    hwInitData.HwStartIO = MgaStartIO;
    Status = VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
    if (Status != NO_ERROR) {
        hwInitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        Status = VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
    }
    if (Status == ERROR_INVALID_PARAMETER) // FINDING: entry-status-interpreted: the value of VideoPortInitialize means nothing to the miniport
        MgaFree();

    return Status;
}
