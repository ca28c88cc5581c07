// RUN: %check-case %s
// One arm of the version test has the wrong size.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN SisIsXp(VOID);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = SisIsXp() ? sizeof(InitializationData) : sizeof(VPOSVERSIONINFO); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    InitializationData.HwFindAdapter = SisFindAdapter;
    InitializationData.HwInitialize = SisInitialize;
    InitializationData.HwStartIO = SisStartIO;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
