// RUN: %check-case %s
// A reset for one kind of machine wipes what was set.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN QvIsPc98(VOID);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = QvFindAdapter;
    hwInitData.HwInitialize = QvInitialize;
    hwInitData.HwStartIO = QvStartIO;
    if (QvIsPc98()) {
        VideoPortZeroMemory(&hwInitData, sizeof(hwInitData)); // FINDING: init-zero-after-fill: HwFindAdapter
        hwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        hwInitData.HwInitialize = QvInitialize;
        hwInitData.HwStartIO = QvStartIO;
    }

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
