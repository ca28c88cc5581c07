// RUN: %check-case %s
// A variable of the file that was meant to keep the parameter, and holds NULL.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static PVOID Object = NULL;

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    Object = NULL;

    // FINDING@+1: entry-arguments: first parameter, not NULL
    return VideoPortInitialize(Object, Argument2, &vhid, NULL);
}
