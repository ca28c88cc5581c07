// RUN: %check-case %s
// A helper hands the table over.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY SisEntries[] = {
    {0x3C0, 0x10, Ulong, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)SisPort}, // FINDING: emulator-entry-routine: SisPort
};

static VOID SisSetVgaInfo(PVIDEO_PORT_CONFIG_INFO Config, PEMULATOR_ACCESS_ENTRY Entries, ULONG Count)
{
    Config->NumEmulatorAccessEntries = Count;
    Config->EmulatorAccessEntries = Entries;
    Config->EmulatorAccessEntriesContext = 0;
}

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    SisSetVgaInfo(ConfigInfo, SisEntries, 1);
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = SisFindAdapter;
    VideoHwInitData.HwInitialize = SisInitialize;
    VideoHwInitData.HwStartIO = SisStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
