// RUN: %check-case %s
// One way out for success and failure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS CirrusCheckSystem(VOID);
VOID CirrusTrace(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    Status = CirrusCheckSystem();
    if (Status != NO_ERROR)
        goto done;
    Status = VideoPortInitialize(Context1, Context2, &vhid, NULL);
    if (Status != NO_ERROR)
        goto done;
    CirrusTrace();

done:

    return Status;
}
