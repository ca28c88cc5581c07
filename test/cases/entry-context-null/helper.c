// RUN: %check-case %s
// A helper hands its caller's work area to the port.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS Register(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data, PVOID Context)
{
    return VideoPortInitialize(First, Second, Data, Context); // FINDING: entry-context-null: must be NULL
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    ULONG Work = 0;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CardFindAdapter;
    InitializationData.HwInitialize = CardInitialize;
    InitializationData.HwStartIO = CardStartIO;
    return Register(Argument1, Argument2, &InitializationData, &Work);
}
