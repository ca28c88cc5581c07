// RUN: %check-case %s
// Two structures: the members of one are set, the other one is handed over.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA Nt4Data, InitData;

    VideoPortZeroMemory(&Nt4Data, sizeof(Nt4Data));
    VideoPortZeroMemory(&InitData, sizeof(InitData));
    Nt4Data.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    InitData.HwInitDataSize = sizeof(InitData);
    Nt4Data.HwFindAdapter = InitData.HwFindAdapter = QvFindAdapter;
    Nt4Data.HwInitialize = InitData.HwInitialize = QvInitialize;
    Nt4Data.HwStartIO = QvStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
