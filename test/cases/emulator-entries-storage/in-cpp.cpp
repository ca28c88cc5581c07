// RUN: %check-case %s
// A member of an automatic object.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" VP_STATUS NTAPI WeitekPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
extern "C" BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

struct Vga {
    EMULATOR_ACCESS_ENTRY Entries[1];
    Vga() : Entries{{0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS, FALSE, reinterpret_cast<PVOID>(WeitekPort)}} {}
};

extern "C" VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    Vga Table;

    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = Table.Entries; // FINDING: emulator-entries-storage: EmulatorAccessEntries
    ConfigInfo->EmulatorAccessEntriesContext = 0;
    return NO_ERROR;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = WeitekFindAdapter;
    Data.HwInitialize = WeitekInitialize;
    Data.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
