// RUN: %check-case %s
// A constant table, with names for the members.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TridentPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static const EMULATOR_ACCESS_ENTRY TridentEntries[] = {
    {
        .BasePort = 0x3C0,
        .NumConsecutivePorts = 0x10,
        .AccessType = Uchar,
        .AccessMode = EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS,
        .StringSupport = FALSE,
        .Routine = TridentPort,
    },
};

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = (PEMULATOR_ACCESS_ENTRY)TridentEntries;
    ConfigInfo->EmulatorAccessEntriesContext = 0;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
