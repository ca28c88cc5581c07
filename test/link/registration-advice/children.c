#include "bulbul.h"

#pragma alloc_text(PAGE, BulbulGetChild)

static BOOLEAN BulbulMonitor(PBULBUL_EXTENSION Bulbul)
{
    return VideoPortReadRegisterUlong(Bulbul->Registers + 1) != 0; // expect: init-early-enumeration
}

VP_STATUS NTAPI BulbulGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                               PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (!BulbulMonitor(HwDeviceExtension) || ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

BOOLEAN BulbulPresent(PBULBUL_EXTENSION Bulbul)
{
    return VideoPortReadRegisterUlong(Bulbul->Registers) != 0xFFFFFFFF;
}
