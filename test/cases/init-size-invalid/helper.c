// RUN: %check-case %s
// A helper takes the size of what it believes to be the structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Prepare(VIDEO_HW_INITIALIZATION_DATA *Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwInitDataSize = sizeof Data; // FINDING: init-size-invalid: the size of a pointer
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    Prepare(&vhid);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
