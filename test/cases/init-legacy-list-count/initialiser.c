// RUN: %check-case %s
// Both in an initialiser, which count on each other.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_ACCESS_RANGE Ranges[2] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
};

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = {
        .HwInitDataSize = sizeof(hwInitData),
        .HwFindAdapter = MachFindAdapter,
        .HwInitialize = MachInitialize,
        .HwStartIO = MachStartIO,
        .HwLegacyResourceList = Ranges,
        .HwLegacyResourceCount = 3, // FINDING: init-legacy-list-count: HwLegacyResourceList has 2 elements
    };

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
