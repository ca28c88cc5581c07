// RUN: %check-case --targets=i686-w64-mingw32 %s
// The NT 4.0 size as a number.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI QvQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = QvFindAdapter;
    InitializationData.HwInitialize = QvInitialize;
    InitializationData.HwStartIO = QvStartIO;
    InitializationData.HwInitDataSize = 0x28;
    InitializationData.HwQueryInterface = QvQueryInterface; // FINDING: init-size-excludes-field: but HwInitDataSize is 40

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
