// RUN: %check-case %s
// Any failure becomes one and the same error.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
    if (Status != NO_ERROR)
        return 0xC0000001; // FINDING: entry-return-propagated: DriverEntry returns a constant instead of the value that VideoPortInitialize returned

    return Status;
}
