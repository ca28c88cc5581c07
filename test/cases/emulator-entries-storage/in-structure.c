// RUN: %check-case %s
// An automatic structure around the array.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI HwVidPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

typedef struct _CARD_VGA {
    ULONG Count;
    EMULATOR_ACCESS_ENTRY Entries[1];
} CARD_VGA;

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    CARD_VGA Vga = {1, {{0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)HwVidPort}}};

    ConfigInfo->NumEmulatorAccessEntries = Vga.Count;
    ConfigInfo->EmulatorAccessEntries = Vga.Entries; // FINDING: emulator-entries-storage: EmulatorAccessEntries
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;
    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
