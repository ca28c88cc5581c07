// RUN: %check-case %s
// An entry without a routine.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY WeitekEntries[] = {
    {0x3B0, 0xC, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)WeitekPort},
    {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, NULL}, // FINDING: emulator-entry-routine: no routine
};

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = sizeof(WeitekEntries) / sizeof(WeitekEntries[0]);
    ConfigInfo->EmulatorAccessEntries = WeitekEntries;
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
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize;
    vhid.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
