// RUN: %check-case %s
// A helper that fills the structure is called by a callback, too, but not the one that registers.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static PVOID First, Second;
VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Clear(PVOID Memory, ULONG Length)
{
    VideoPortZeroMemory(Memory, Length);
}

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension)
{
    VIDEO_HW_INITIALIZATION_DATA Copy;

    Clear(&Copy, sizeof(Copy));

    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    First = Context1;
    Second = Context2;
    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = SisFindAdapter;
    vhid.HwInitialize = SisInitialize;
    vhid.HwStartIO = SisStartIO;

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
