// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// A reset routine that another file chooses.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
PVIDEO_HW_RESET_HW CardChooseReset(VOID);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    hwInitData.HwInterrupt = CardInterrupt;
    hwInitData.HwResetHw = CardChooseReset();

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
