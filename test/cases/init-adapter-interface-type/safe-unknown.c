// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// The bus comes from another file.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
INTERFACE_TYPE CardBusType(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CardFindAdapter;
    vhid.HwInitialize = CardInitialize;
    vhid.HwStartIO = CardStartIO;
    vhid.AdapterInterfaceType = CardBusType();

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
