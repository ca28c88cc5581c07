// RUN: %check-case %s
// A helper fills the structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI QvTick(PVOID HwDeviceExtension, PVOID Context);

static VOID QvFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = QvFindAdapter;
    Data->HwInitialize = QvInitialize;
    Data->HwStartIO = QvStartIO;
    Data->HwTimer = (PVIDEO_HW_TIMER)QvTick; // FINDING: callback-type-mismatch: QvTick
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    QvFill(&Data);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
