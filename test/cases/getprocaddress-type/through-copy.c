// RUN: %check-case %s
// VideoPortGetProcAddress itself was copied to the device extension.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef BOOLEAN (NTAPI *CARD_FUNCTION)(PVOID HwDeviceExtension);

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_PORT_GET_PROC_ADDRESS GetProcAddress;
    CARD_FUNCTION QueueDpc;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->GetProcAddress = ConfigInfo->VideoPortGetProcAddress;
    return NO_ERROR;
}

VOID MachUpdate(PHW_DEVICE_EXTENSION Extension)
{
    Extension->QueueDpc = (CARD_FUNCTION)Extension->GetProcAddress(Extension, (PUCHAR)"VideoPortQueueDpc"); // FINDING: getprocaddress-type: VideoPortQueueDpc
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
