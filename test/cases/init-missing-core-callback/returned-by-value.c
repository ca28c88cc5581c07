// RUN: %check-case %s
// A function of the file returns a structure that lacks HwInitialize.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA Prepare(VOID)
{
    VIDEO_HW_INITIALIZATION_DATA vhid = {0};

    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwStartIO = MgaStartIO;
    return vhid;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    Data = Prepare();
    return VideoPortInitialize(Context1, Context2, &Data, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set
}
