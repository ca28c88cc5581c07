// RUN: %check-case %s
// The variable still holds the success that it was initialised with.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN HwVidCardPresent(VOID);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    ULONG Status = NO_ERROR;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = HwVidFindAdapter;
    InitializationData.HwInitialize = HwVidInitialize;
    InitializationData.HwStartIO = HwVidStartIO;
    if (Context2 != NULL && HwVidCardPresent())
        Status = VideoPortInitialize(Context1, Context2, &InitializationData, NULL);

    return Status; // FINDING: entry-missing-initialize: DriverEntry returns success without having called VideoPortInitialize
}
