// RUN: %check-case %s
// A const table of variants holds a routine that is discarded.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static BOOLEAN NTAPI EarlyInitialize(PVOID HwDeviceExtension);
#pragma alloc_text(INIT, EarlyInitialize)

static const struct {
    ULONG Chip;
    PVIDEO_HW_INITIALIZE Initialize;
} Variants[] = {{0x5301, VgaInitialize}, {0x5302, EarlyInitialize}};

static BOOLEAN NTAPI EarlyInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    vhid.HwInitialize = Variants[1].Initialize; // FINDING: init-callback-section: EarlyInitialize is registered permanently as HwInitialize
    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
