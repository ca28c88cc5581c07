// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// What cannot be pageable: it takes a spin lock itself, or a timer calls it, or it is synchronized, too.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct {
    PSPIN_LOCK Lock;
    ULONG Count;
} EXTENSION;

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);

#pragma alloc_text(PAGE, DriverEntry)

BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension)
{
    return HwDeviceExtension != NULL;
}

VP_STATUS NTAPI S3SetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI S3GetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                           PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);

VP_STATUS NTAPI S3GetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    return NO_ERROR;
}

VOID NTAPI S3Timer(PVOID HwDeviceExtension)
{
    VIDEO_POWER_MANAGEMENT state;

    S3GetPower(HwDeviceExtension, DISPLAY_ADAPTER_HW_ID, &state);
}

BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    EXTENSION *extension = (EXTENSION *)HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(extension, extension->Lock, &irql);
    ++extension->Count;
    VideoPortReleaseSpinLock(extension, extension->Lock, irql);
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, S3Initialize, HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = S3FindAdapter;
    data.HwInitialize = S3Initialize;
    data.HwStartIO = S3StartIO;
    data.HwTimer = S3Timer;
    data.HwGetPowerState = S3GetPower;
    data.HwSetPowerState = S3SetPower;
    data.HwGetVideoChildDescriptor = S3GetChild;
    data.HwDeviceExtensionSize = sizeof(EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
