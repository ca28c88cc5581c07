// RUN: %check-case %s
// What a child descriptor is made of, and who keeps what.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    VIDEO_CHILD_ENUM_INFO Last;
    UCHAR Edid[128];
    ULONG Index;
    PVOID Children[4];
    BOOLEAN Room;
    ULONG Ids[4];
    PULONG NextId;
    PUCHAR Buffer;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CardSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI CardGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

static BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION extension)
{
    if (extension->Buffer == NULL)
        return FALSE;
    extension->Buffer[0] = 0;
    return TRUE;
}

VP_STATUS NTAPI CardGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                       PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                       PULONG pUnused)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    *pUnused = 0;
    extension->Index = ChildEnumInfo->ChildIndex;
    extension->Last = *ChildEnumInfo;
    extension->Room = pChildDescriptor != NULL;
    if (ChildEnumInfo->ChildIndex == 0 || ChildEnumInfo->ChildIndex > 4)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    /* The child's device extension is the driver's own. */
    extension->Children[ChildEnumInfo->ChildIndex - 1] = ChildEnumInfo->ChildHwDeviceExtension;
    VideoPortMoveMemory(pChildDescriptor, extension->Edid, sizeof(extension->Edid));
    VideoPortMoveMemory(extension->Edid, pChildDescriptor, sizeof(extension->Edid));
    extension->Buffer = pChildDescriptor;
    if (!CardReadEdid(extension)) {
        extension->Buffer = NULL;
        return VIDEO_ENUM_INVALID_DEVICE;
    }
    extension->Buffer = NULL;
    *VideoChildType = Monitor;
    *UId = extension->Index;
    extension->Ids[extension->Index - 1] = *UId;
    extension->NextId = &extension->Ids[extension->Index - 1];
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwChildDeviceExtensionSize = 16;
    data.HwSetPowerState = CardSetPowerState;
    data.HwGetPowerState = CardGetPowerState;
    data.HwGetVideoChildDescriptor = CardGetChildDescriptor;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
