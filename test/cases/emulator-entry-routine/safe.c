// RUN: %check-case %s
// A routine of each of the six types.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
VP_STATUS NTAPI SisPortString(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data, ULONG DataLength);
VP_STATUS NTAPI SisPortShort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUSHORT Data);
VP_STATUS NTAPI SisPortShortString(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUSHORT Data, ULONG DataLength);
VP_STATUS NTAPI SisPortLong(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data);
VP_STATUS NTAPI SisPortLongString(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data, ULONG DataLength);

static EMULATOR_ACCESS_ENTRY SisEntries[] = {
    {0x3B0, 0xC, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)SisPort},
    {0x3B0, 0xC, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, TRUE, (PVOID)SisPortString},
    {0x3C0, 0x10, Ushort, EMULATOR_WRITE_ACCESS, FALSE, (PVOID)SisPortShort},
    {0x3C0, 0x10, Ushort, EMULATOR_WRITE_ACCESS, TRUE, (PVOID)SisPortShortString},
    {0x3D0, 8, Ulong, EMULATOR_READ_ACCESS, FALSE, (PVOID)SisPortLong},
    {0x3D0, 8, Ulong, EMULATOR_READ_ACCESS, TRUE, (PVOID)SisPortLongString},
};

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = sizeof(SisEntries) / sizeof(SisEntries[0]);
    ConfigInfo->EmulatorAccessEntries = SisEntries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = SisFindAdapter;
    vhid.HwInitialize = SisInitialize;
    vhid.HwStartIO = SisStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
