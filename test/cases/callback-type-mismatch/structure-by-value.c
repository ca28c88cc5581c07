// RUN: %check-case %s
// A structure instead of the pointer to it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI QvStart(PVOID HwDeviceExtension, VIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = QvFindAdapter;
    Data.HwInitialize = QvInitialize;
    Data.HwStartIO = (PVIDEO_HW_START_IO)QvStart; // FINDING: callback-type-mismatch: QvStart
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
