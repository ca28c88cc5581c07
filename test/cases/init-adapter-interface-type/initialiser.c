// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// In an initialiser.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid = {
        .HwInitDataSize = sizeof(vhid),
        .AdapterInterfaceType = VMEBus, // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored
        .HwFindAdapter = WeitekFindAdapter,
        .HwInitialize = WeitekInitialize,
        .HwStartIO = WeitekStartIO,
    };

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
