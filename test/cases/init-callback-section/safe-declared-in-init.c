// RUN: %check-case %s
// Prototypes stand in the INIT section, definitions in another file.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

#pragma code_seg("INIT")

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = VgaFindAdapter;
    VideoHwInitData.HwInitialize = VgaInitialize;
    VideoHwInitData.HwStartIO = VgaStartIO;
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
