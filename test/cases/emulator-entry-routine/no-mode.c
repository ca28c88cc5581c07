// RUN: %check-case %s
// An entry for neither reading nor writing.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY GlintEntries[] = {
    {0x3C0, 0x10, Uchar, 0, FALSE, (PVOID)GlintPort}, // FINDING: emulator-entry-routine: AccessMode
};

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = sizeof(GlintEntries) / sizeof(GlintEntries[0]);
    ConfigInfo->EmulatorAccessEntries = GlintEntries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
