// RUN: %check-case %s
// An automatic array.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MachPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);


VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    EMULATOR_ACCESS_ENTRY Entries[1] = {{0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)MachPort}};

    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = Entries; // FINDING: emulator-entries-storage: EmulatorAccessEntries
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MachFindAdapter;
    HwInitData.HwInitialize = MachInitialize;
    HwInitData.HwStartIO = MachStartIO;
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
