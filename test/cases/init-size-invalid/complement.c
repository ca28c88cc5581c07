// RUN: %check-case %s
// A sign that slipped in.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = -sizeof(HwInitData); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    HwInitData.HwFindAdapter = QvFindAdapter;
    HwInitData.HwInitialize = QvInitialize;
    HwInitData.HwStartIO = QvStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
