// RUN: %check-case %s
// The call hides in a helper.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
static VP_STATUS Register(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(First, Second, Data, NULL);
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = HwVidFindAdapter;
    InitializationData.HwInitialize = HwVidInitialize;
    InitializationData.HwStartIO = HwVidStartIO;
    Status = Register(DriverObject, RegistryPath, &InitializationData);
    InitializationData.HwResetHw = HwVidResetHw; // FINDING: init-fields-after-initialize: HwResetHw is set after

    return Status;
}
