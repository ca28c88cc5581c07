// RUN: %check-case %s
// The structure is assigned a compound literal.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    InitializationData = (VIDEO_HW_INITIALIZATION_DATA){
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = CardFindAdapter,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
    };
    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
