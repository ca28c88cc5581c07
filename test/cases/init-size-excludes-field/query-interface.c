// RUN: %check-case %s
// The NT 4.0 size, and HwQueryInterface, set before the size is known.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI QvQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = QvFindAdapter;
    HwInitData.HwInitialize = QvInitialize;
    HwInitData.HwStartIO = QvStartIO;
    HwInitData.HwQueryInterface = QvQueryInterface; // FINDING: init-size-excludes-field: HwQueryInterface is set
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
