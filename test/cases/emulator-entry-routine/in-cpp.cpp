// RUN: %check-case %s
// In C++.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" VP_STATUS NTAPI MachPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
extern "C" BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static EMULATOR_ACCESS_ENTRY MachEntries[] = {
    {0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS, TRUE, reinterpret_cast<PVOID>(MachPort)}, // FINDING: emulator-entry-routine: MachPort
};

extern "C" VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ConfigInfo->NumEmulatorAccessEntries = 1;
    ConfigInfo->EmulatorAccessEntries = MachEntries;
    ConfigInfo->EmulatorAccessEntriesContext = 0;
    return NO_ERROR;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = MachFindAdapter;
    Data.HwInitialize = MachInitialize;
    Data.HwStartIO = MachStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
