// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// A switch over the value.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID QvForget(VOID);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = QvFindAdapter;
    HwInitData.HwInitialize = QvInitialize;
    HwInitData.HwStartIO = QvStartIO;
    Status = VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
    switch (Status) { // FINDING: entry-status-interpreted: the value of VideoPortInitialize means nothing to the miniport
    case ERROR_DEV_NOT_EXIST:
        QvForget();
        break;
    default:
        break;
    }

    return Status;
}
