// RUN: %check-case %s
// String support with a routine that has no length.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CirrusPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

static EMULATOR_ACCESS_ENTRY CirrusEntries[] = {
    {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS, TRUE, (PVOID)CirrusPort}, // FINDING: emulator-entry-routine: CirrusPort
};

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = sizeof(CirrusEntries) / sizeof(CirrusEntries[0]);
    ConfigInfo->EmulatorAccessEntries = CirrusEntries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    VideoHwInitData.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
