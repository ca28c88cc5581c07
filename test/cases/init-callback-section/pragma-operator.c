// RUN: %check-case %s
// The pragma comes from a macro, by the operator form.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define DISCARDABLE __pragma(code_seg("INIT"))

DISCARDABLE

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize; // FINDING: init-callback-section: WeitekInitialize is registered permanently as HwInitialize, but lies in the section INIT
    vhid.HwStartIO = WeitekStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
}
