// RUN: %check-case %s
// A positional initialiser, one value too early.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI VgaResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData = {
        sizeof(VIDEO_HW_INITIALIZATION_DATA),
        Internal,
        VgaFindAdapter,
        VgaInitialize,
        NULL,
        VgaStartIO,
        1024,
        1024, // FINDING: init-starting-device-number: StartingDeviceNumber must be zero
        VgaResetHw,
    };

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
