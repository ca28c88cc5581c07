// RUN: %check-case %s
// The helper sets what the driver needs and leaves the rest.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    Fill(&hwInitData);

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
