// RUN: %check-case %s
// The port's function is reached through a pointer that the driver keeps.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

typedef VP_STATUS (NTAPI *CARD_REGISTER)(PVOID HwDeviceExtension, ULONG BugcheckCode, PVIDEO_BUGCHECK_CALLBACK Callback,
                                         ULONG BugcheckDataSize);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_REGISTER Register;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Register = (CARD_REGISTER)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortRegisterBugcheckCallback");
    if (Extension->Register)
        Extension->Register(Extension, 0xEA, CirrusBugcheck, 16); // FINDING: bugcheck-data-size: 16
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    VideoHwInitData.HwStartIO = CirrusStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
