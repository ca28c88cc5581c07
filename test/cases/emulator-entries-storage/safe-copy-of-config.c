// RUN: %check-case %s
// A copy of the configuration, which nobody else sees.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TridentPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);


VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    EMULATOR_ACCESS_ENTRY Entries[1] = {{0x3C0, 0x10, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)TridentPort}};
    VIDEO_PORT_CONFIG_INFO Copy = *ConfigInfo;

    Copy.NumEmulatorAccessEntries = 1;
    Copy.EmulatorAccessEntries = Entries;
    if (Copy.EmulatorAccessEntries->BasePort != 0x3C0)
        return ERROR_DEV_NOT_EXIST;
    ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
