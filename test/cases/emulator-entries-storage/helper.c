// RUN: %check-case %s
// A helper stores the address of its caller's array.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TsengPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static VOID TsengSetVgaInfo(PVIDEO_PORT_CONFIG_INFO Config, PEMULATOR_ACCESS_ENTRY Entries, ULONG Count)
{
    Config->NumEmulatorAccessEntries = Count;
    Config->EmulatorAccessEntries = Entries; // FINDING: emulator-entries-storage: EmulatorAccessEntries
}

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    EMULATOR_ACCESS_ENTRY Entries[1] = {{0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)TsengPort}};

    TsengSetVgaInfo(ConfigInfo, Entries, 1);
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TsengFindAdapter;
    InitData.HwInitialize = TsengInitialize;
    InitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
