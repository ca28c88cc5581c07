// RUN: %check-case %s
// The entries are in memory from the pool, and filled by a helper.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TridentPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static VOID TridentFillEntry(PEMULATOR_ACCESS_ENTRY Entry, ULONG Port, UCHAR Strings)
{
    Entry->BasePort = Port;
    Entry->NumConsecutivePorts = 1;
    Entry->AccessType = Uchar;
    Entry->AccessMode = EMULATOR_READ_ACCESS;
    Entry->StringSupport = Strings;
    Entry->Routine = (PVOID)TridentPort;
}

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PEMULATOR_ACCESS_ENTRY Entries =
        VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, 2 * sizeof(EMULATOR_ACCESS_ENTRY), 'draC');

    if (!Entries)
        return ERROR_INVALID_PARAMETER;
    TridentFillEntry(&Entries[0], 0x3C0, FALSE);
    TridentFillEntry(&Entries[1], 0x3C1, TRUE);
    ConfigInfo->NumEmulatorAccessEntries = 2;
    ConfigInfo->EmulatorAccessEntries = Entries; // FINDING: emulator-entry-routine: TridentPort
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
    vhid.HwFindAdapter = TridentFindAdapter;
    vhid.HwInitialize = TridentInitialize;
    vhid.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
