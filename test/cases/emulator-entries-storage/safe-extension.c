// RUN: %check-case %s
// An array in the device extension.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

typedef struct _HW_DEVICE_EXTENSION {
    EMULATOR_ACCESS_ENTRY Entries[1];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;
    EMULATOR_ACCESS_ENTRY Entry = {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)GlintPort};

    Extension->Entries[0] = Entry;
    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = Extension->Entries;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;
    vhid.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
