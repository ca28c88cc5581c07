// RUN: %check-case %s
// A member may be NULL for a while, as long as it is not when the port looks.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    PVIDEO_HW_INITIALIZATION_DATA Data = &vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwFindAdapter = NULL;
    vhid.HwInitialize = NULL;
    vhid.HwStartIO = NULL;
    Data->HwInitDataSize = sizeof(*Data);
    (*Data).HwFindAdapter = VgaFindAdapter;
    Data[0].HwInitialize = VgaInitialize;
    Data->HwStartIO = VgaStartIO;
    return VideoPortInitialize(pDriver, pRegistry, Data, NULL);
}
