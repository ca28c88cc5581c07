// RUN: %check-case %s
// PAGED_CODE() speaks for what follows it: here for the part that does not run at a raised level.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI ArkFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ArkInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ArkStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef struct {
    BOOLEAN Busy;
    BOOLEAN Deferred;
} ARK_EXTENSION;

VOID NTAPI ArkTimer(PVOID HwDeviceExtension)
{
    ARK_EXTENSION *extension = (ARK_EXTENSION *)HwDeviceExtension;

    if (extension->Deferred) {
        PAGED_CODE();
        extension->Deferred = FALSE;
    }
}

BOOLEAN NTAPI ArkUpdate(PVOID Context)
{
    ARK_EXTENSION *extension = (ARK_EXTENSION *)Context;

    if (extension->Busy)
        return FALSE;
    PAGED_CODE();
    extension->Deferred = TRUE;
    return TRUE;
}

BOOLEAN NTAPI ArkInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    VideoPortStartTimer(HwDeviceExtension);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, ArkUpdate, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = ArkFindAdapter;
    data.HwInitialize = ArkInitialize;
    data.HwStartIO = ArkStartIO;
    data.HwTimer = ArkTimer;
    data.HwDeviceExtensionSize = sizeof(ARK_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
