// RUN: %check-case %s
// Nothing zeroes the structure: most of it is whatever lay on the stack.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData; // NOTE: zero the whole structure

    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = QvFindAdapter;
    hwInitData.HwInitialize = QvInitialize;
    hwInitData.HwStartIO = QvStartIO;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // FINDING: init-not-zeroed: AdapterInterfaceType, HwInterrupt and 15 other fields hold garbage
}
