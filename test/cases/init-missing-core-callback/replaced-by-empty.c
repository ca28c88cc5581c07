// RUN: %check-case %s
// An empty structure is assigned after a callback was set.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    static const VIDEO_HW_INITIALIZATION_DATA Empty = {0};
    VIDEO_HW_INITIALIZATION_DATA vhid;

    vhid.HwFindAdapter = TsengFindAdapter;
    vhid = Empty;
    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwInitialize = TsengInitialize;
    vhid.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set
}
