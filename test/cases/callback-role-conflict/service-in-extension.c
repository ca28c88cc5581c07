// RUN: %check-case %s
// The port's function is reached through a pointer that the driver keeps.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef BOOLEAN (NTAPI *CARD_SYNCHRONIZE)(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                          PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_SYNCHRONIZE Synchronize;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Synchronize = (CARD_SYNCHRONIZE)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortSynchronizeExecution");
    if (!Extension->Synchronize)
        return ERROR_DEV_NOT_EXIST;
    return NO_ERROR;
}

BOOLEAN MachPoll(PHW_DEVICE_EXTENSION Extension)
{
    return Extension->Synchronize(Extension, VpMediumPriority, MachInterrupt, Extension); // FINDING: callback-role-conflict: MachInterrupt
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;
    vhid.HwInterrupt = MachInterrupt;
    vhid.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
