// RUN: %check-case %s
// A helper calls itself with the next smaller size.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG Attempt(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data, ULONG Version)
{
    ULONG Status;

    Data->HwInitDataSize = Version >= 6   ? sizeof(*Data)
                           : Version == 5 ? SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA
                                          : SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    Status = VideoPortInitialize(First, Second, Data, NULL);
    if (Status != NO_ERROR && Version > 4)
        return Attempt(First, Second, Data, Version - 1);
    return Status;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    return Attempt(pDriver, pRegistry, &hwInitData, 6);
}
