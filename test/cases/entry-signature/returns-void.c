// RUN: %check-case %s
// No result.

#define _NTOSDEF_
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

void NTAPI DriverEntry(PVOID One, PVOID Two) // FINDING: entry-signature: DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): it returns a 32-bit status
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = WeitekFindAdapter;
    InitializationData.HwInitialize = WeitekInitialize;
    InitializationData.HwStartIO = WeitekStartIO;
    VideoPortInitialize(One, Two, &InitializationData, NULL);
}
