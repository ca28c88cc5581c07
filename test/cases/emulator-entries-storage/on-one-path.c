// RUN: %check-case %s
// An automatic array on one path.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MachPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY MachEntries[] = {
    {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)MachPort},
};

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    EMULATOR_ACCESS_ENTRY Mono = {0x3B0, 0xC, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)MachPort};

    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = MachEntries;
    if (ConfigInfo->SystemIoBusNumber != 0)
        ConfigInfo->EmulatorAccessEntries = &Mono; // FINDING: emulator-entries-storage: EmulatorAccessEntries
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MachFindAdapter;
    InitData.HwInitialize = MachInitialize;
    InitData.HwStartIO = MachStartIO;
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
