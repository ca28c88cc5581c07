// RUN: %check-case %s
// Two callbacks share a helper.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static BOOLEAN QvAcknowledge(PVOID HwDeviceExtension)
{
    return *(PULONG)HwDeviceExtension != 0;
}

BOOLEAN NTAPI QvInterrupt(PVOID HwDeviceExtension)
{
    return QvAcknowledge(HwDeviceExtension);
}

BOOLEAN NTAPI QvSynchronized(PVOID Context)
{
    return QvAcknowledge(Context);
}

BOOLEAN QvUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, QvSynchronized, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;
    vhid.HwInterrupt = QvInterrupt;
    vhid.HwDeviceExtensionSize = sizeof(ULONG);
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
