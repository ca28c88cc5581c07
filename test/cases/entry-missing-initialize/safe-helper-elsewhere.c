// RUN: %check-case %s
// The call is made in another file.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG MgaRegister(PVOID First, PVOID Second, PVIDEO_HW_FIND_ADAPTER FindAdapter);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA Unused;

    Unused.HwFindAdapter = MgaFindAdapter;
    return MgaRegister(Argument1, Argument2, Unused.HwFindAdapter);
}
