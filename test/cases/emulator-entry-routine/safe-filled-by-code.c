// RUN: %check-case %s
// The entries are filled when the card is known.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
VP_STATUS NTAPI WeitekPortString(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data, ULONG DataLength);

static EMULATOR_ACCESS_ENTRY WeitekEntries[2];

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    WeitekEntries[0].BasePort = 0x3C0;
    WeitekEntries[0].NumConsecutivePorts = 0x10;
    WeitekEntries[0].AccessType = Uchar;
    WeitekEntries[0].AccessMode = EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS;
    WeitekEntries[0].StringSupport = FALSE;
    WeitekEntries[0].Routine = (PVOID)WeitekPort;
    WeitekEntries[1] = WeitekEntries[0];
    WeitekEntries[1].StringSupport = TRUE;
    WeitekEntries[1].Routine = (PVOID)WeitekPortString;
    ConfigInfo->NumEmulatorAccessEntries = 2;
    ConfigInfo->EmulatorAccessEntries = WeitekEntries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = WeitekFindAdapter;
    VideoHwInitData.HwInitialize = WeitekInitialize;
    VideoHwInitData.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
