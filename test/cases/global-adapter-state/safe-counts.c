// RUN: %check-case --checks=videoport-global-adapter-state %s
// Counts of adapters, or of what happened, belong to the driver.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TrioFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension);

static LONG Adapters;
static ULONG Requests;
static ULONG Users;

BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    VideoPortInterlockedIncrement(&Adapters);
    ++Requests;
    Users += 2;
    Users -= 1;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = TrioFindAdapter;
    data.HwInitialize = TrioInitialize;
    data.HwStartIO = TrioStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
