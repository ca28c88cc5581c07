// RUN: %check-case %s
// The call with NULL goes through a pointer that the driver keeps.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);

typedef BOOLEAN (NTAPI *CARD_SYNCHRONIZE)(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                          PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_SYNCHRONIZE Synchronize;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Synchronize = (CARD_SYNCHRONIZE)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortSynchronizeExecution");
    if (!Extension->Synchronize)
        return ERROR_DEV_NOT_EXIST;
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, CirrusWriteCursor, Extension);
    return NO_ERROR;
}

BOOLEAN CirrusUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return Extension->Synchronize(Extension, VpMediumPriority, NULL, Extension); // FINDING: temp-callback-reuse-assumed: VideoPortSynchronizeExecution
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    vhid.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
