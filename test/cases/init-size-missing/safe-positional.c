// RUN: %check-case %s
// A positional initialiser, whose first value is the size.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = {sizeof(VIDEO_HW_INITIALIZATION_DATA), Internal, MachFindAdapter, MachInitialize, NULL,
                                       MachStartIO};

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
