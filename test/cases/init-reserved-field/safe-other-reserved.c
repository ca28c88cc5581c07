// RUN: %check-case %s
// A member called Reserved of another structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_SCATTER_GATHER_ELEMENT Element;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = VgaFindAdapter;
    InitializationData.HwInitialize = VgaInitialize;
    InitializationData.HwStartIO = VgaStartIO;
    Element.Reserved = 7;
    InitializationData.HwDeviceExtensionSize = (ULONG)Element.Reserved;

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
