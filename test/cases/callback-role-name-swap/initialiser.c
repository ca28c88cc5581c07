// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// In the initialiser of the structure.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MachHwInterrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {
        .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
        .HwFindAdapter = MachFindAdapter,
        .HwInitialize = MachHwInterrupt, // FINDING: callback-role-name-swap: MachHwInterrupt
        .HwStartIO = MachStartIO,
    };

    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
