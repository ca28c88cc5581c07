// RUN: %check-case %s
// A loop registers once per bus; after it, nobody looks at the structure any more.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI GlintTimer(PVOID HwDeviceExtension);
static const INTERFACE_TYPE Buses[] = {Isa, PCIBus};

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;
    for (i = 0; i < 2; i++) {
        vhid.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
    }
    vhid.HwTimer = GlintTimer; // FINDING: init-fields-after-initialize: HwTimer is set after

    return Status;
}
