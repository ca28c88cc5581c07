// RUN: %check-case %s
// In the initialiser of the structure, through PVOID.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI GlintResetHw(PVOID HwDeviceExtension, ULONG Columns);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = GlintFindAdapter,
        .HwInitialize = GlintInitialize,
        .HwStartIO = GlintStartIO,
        .HwResetHw = (PVOID)GlintResetHw, // FINDING: callback-type-mismatch: GlintResetHw
    };

    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
