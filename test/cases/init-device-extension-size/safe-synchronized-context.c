// RUN: %check-case %s
// What a synchronized routine receives is its context, not the extension.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

struct Work {
    ULONG Value;
    UCHAR Scratch[100];
};

BOOLEAN NTAPI VgaUpdate(PVOID Context)
{
    struct Work *Work = Context;

    Work->Value++;
    return TRUE;
}

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension)
{
    struct Work Work;

    Work.Value = 1;
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, VgaUpdate, &Work);
    *(PULONG)HwDeviceExtension = Work.Value;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = VgaFindAdapter;
    InitializationData.HwInitialize = VgaInitialize;
    InitializationData.HwStartIO = VgaStartIO;
    InitializationData.HwDeviceExtensionSize = sizeof(ULONG);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
}
