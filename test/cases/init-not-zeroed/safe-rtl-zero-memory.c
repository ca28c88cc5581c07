// RUN: %check-case %s
// The kernel's RtlZeroMemory, where it is a function.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#undef RtlZeroMemory
VOID NTAPI RtlZeroMemory(PVOID Destination, SIZE_T Length);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    RtlZeroMemory(&vhid, sizeof(VIDEO_HW_INITIALIZATION_DATA));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TsengFindAdapter;
    vhid.HwInitialize = TsengInitialize;
    vhid.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
