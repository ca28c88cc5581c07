// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// A helper logs failure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Complain(VP_STATUS Result)
{
    if (Result != NO_ERROR)
        VideoPortDebugPrint(Error, "failed: %x\n", Result);
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = SisFindAdapter;
    vhid.HwInitialize = SisInitialize;
    vhid.HwStartIO = SisStartIO;
    Status = VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
    Complain(Status);

    return Status;
}
