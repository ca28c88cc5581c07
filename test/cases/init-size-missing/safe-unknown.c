// RUN: %check-case %s
// The size comes from another file.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG HwVidDataSize(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;
    HwInitData.HwInitDataSize = HwVidDataSize();

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
