// RUN: %check-case %s
// The second one of two const templates lacks HwFindAdapter.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Templates[] = {
    {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = CardFindAdapter,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
    },
    {
        .HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
        .HwInitialize = CardInitialize,
        .HwStartIO = CardStartIO,
    },
};

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = Templates[1];

    return VideoPortInitialize(Context1, Context2, &Data, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set
}
