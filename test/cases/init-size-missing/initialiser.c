// RUN: %check-case %s
// An initialiser without the size.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData = {
        .HwFindAdapter = MgaFindAdapter, .HwInitialize = MgaInitialize, .HwStartIO = MgaStartIO};

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
