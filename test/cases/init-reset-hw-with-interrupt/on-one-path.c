// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// The interrupt is set in more cases than the reset.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
BOOLEAN SisHasIrq(VOID);
BOOLEAN SisNeedsReset(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = SisFindAdapter;
    vhid.HwInitialize = SisInitialize;
    vhid.HwStartIO = SisStartIO;
    if (SisHasIrq())
        vhid.HwInterrupt = SisInterrupt;
    if (SisNeedsReset())
        vhid.HwResetHw = SisResetHw;

    return VideoPortInitialize(Context1, Context2, &vhid, NULL); // FINDING: init-reset-hw-with-interrupt: HwInterrupt is set, but HwResetHw is not
}
