// RUN: %check-case --checks=videoport-global-adapter-state %s
// The device extension itself in a variable.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);

PVOID TheExtension;

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    TheExtension = HwDeviceExtension; // FINDING: global-adapter-state: TheExtension is one for all adapters
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VgaFindAdapter;
    data.HwInitialize = VgaInitialize;
    data.HwStartIO = VgaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
