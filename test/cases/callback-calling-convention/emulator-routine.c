// RUN: %check-case --targets=i686-w64-mingw32 %s
// The routine of an emulator entry, which is a PVOID and needs no cast.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS TsengPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY TsengEntries[] = {
    {0x3C0, 0x20, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, TsengPort}, // FINDING: callback-calling-convention: TsengPort
};

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = TsengEntries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TsengFindAdapter;
    vhid.HwInitialize = TsengInitialize;
    vhid.HwStartIO = TsengStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
