// RUN: %check-case %s
// A helper returns the pointer that it received.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static PVIDEO_HW_INITIALIZATION_DATA Filled(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = TridentFindAdapter;
    Data->HwInitialize = TridentInitialize;
    Data->HwStartIO = TridentStartIO;
    return Data;
}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData = {0};

    return VideoPortInitialize(Context1, Context2, Filled(&VideoHwInitData), NULL);
}
