// RUN: %check-case --checks=videoport-init-structure-storage %s
// An automatic variable of a helper that makes the call.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VP_STATUS Register(PVOID First, PVOID Second)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {sizeof(Data), Internal, TridentFindAdapter, TridentInitialize, NULL, TridentStartIO};

    return VideoPortInitialize(First, Second, &Data, NULL);
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    return Register(Argument1, Argument2);
}
