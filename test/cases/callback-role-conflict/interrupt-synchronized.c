// RUN: %check-case %s
// The interrupt routine as a synchronised routine.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
{
    return *(PULONG)HwDeviceExtension != 0;
}

BOOLEAN TsengPoll(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TsengInterrupt, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    VideoHwInitData.HwInterrupt = TsengInterrupt; // FINDING: callback-role-conflict: TsengInterrupt
    VideoHwInitData.HwDeviceExtensionSize = sizeof(ULONG);
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
