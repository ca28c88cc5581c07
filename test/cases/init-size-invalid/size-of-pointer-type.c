// RUN: %check-case %s
// The size of the pointer type.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(PVIDEO_HW_INITIALIZATION_DATA); // FINDING: init-size-invalid: the size of a pointer
    InitData.HwFindAdapter = QvFindAdapter;
    InitData.HwInitialize = QvInitialize;
    InitData.HwStartIO = QvStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
