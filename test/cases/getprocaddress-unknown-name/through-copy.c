// RUN: %check-case %s
// VideoPortGetProcAddress itself was copied to the device extension.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID QvAsk(PVOID HwDeviceExtension, PVOID Address);

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_PORT_GET_PROC_ADDRESS GetProcAddress;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->GetProcAddress = ConfigInfo->VideoPortGetProcAddress;
    return NO_ERROR;
}

VOID QvUpdate(PHW_DEVICE_EXTENSION Extension)
{
    QvAsk(Extension, Extension->GetProcAddress(Extension, (PUCHAR)"VideoPortSynchroniseExecution")); // FINDING: getprocaddress-unknown-name: VideoPortSynchroniseExecution
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
