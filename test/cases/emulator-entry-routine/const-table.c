// RUN: %check-case %s
// A constant table.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
VP_STATUS NTAPI WeitekPortLong(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data);

static const EMULATOR_ACCESS_ENTRY WeitekEntries[] = {
    {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)WeitekPort},
    {0x3D0, 8, Ushort, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)WeitekPortLong}, // FINDING: emulator-entry-routine: WeitekPortLong
};

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = 2;
    ConfigInfo->EmulatorAccessEntries = (PEMULATOR_ACCESS_ENTRY)&WeitekEntries[0];
    ConfigInfo->EmulatorAccessEntriesContext = 0;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
