// RUN: %check-case %s
// A number that travels in another register.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvResetHw(PVOID HwDeviceExtension, float Columns, float Rows);
VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = QvFindAdapter;
    InitData.HwInitialize = QvInitialize;
    InitData.HwStartIO = QvStartIO;
    InitData.HwResetHw = (PVIDEO_HW_RESET_HW)QvResetHw; // FINDING: callback-type-mismatch: QvResetHw
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
