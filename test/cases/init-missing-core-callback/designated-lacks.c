// RUN: %check-case %s
// Designated initialisers without HwStartIO.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid = {
        .HwInitDataSize = sizeof(vhid),
        .HwFindAdapter = TridentFindAdapter,
        .HwInitialize = TridentInitialize,
    };

    return VideoPortInitialize(Context1, Context2, &vhid, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
