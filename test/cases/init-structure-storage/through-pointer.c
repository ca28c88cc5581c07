// RUN: %check-case --checks=videoport-init-structure-storage %s
// Handed over by a pointer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_HW_INITIALIZATION_DATA InitData; // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    PVIDEO_HW_INITIALIZATION_DATA Data = &InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = VgaFindAdapter;
    InitData.HwInitialize = VgaInitialize;
    InitData.HwStartIO = VgaStartIO;

    return VideoPortInitialize(Context1, Context2, Data, NULL);
}
