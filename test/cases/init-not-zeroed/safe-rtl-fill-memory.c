// RUN: %check-case %s
// RtlFillMemory with zero, whose length comes before the value.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#undef RtlFillMemory
VOID NTAPI RtlFillMemory(PVOID Destination, SIZE_T Length, UCHAR Fill);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    RtlFillMemory(&vhid, sizeof(vhid), 0);
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
