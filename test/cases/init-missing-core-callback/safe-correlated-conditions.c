// RUN: %check-case %s
// Two conditions that belong together: on every path that is possible, HwStartIO is set.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MgaStartIODebug(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN MgaDebuggerPresent(VOID);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    BOOLEAN Debug = MgaDebuggerPresent();

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(HwInitData);
    if (Debug)
        HwInitData.HwStartIO = MgaStartIODebug;
    HwInitData.HwFindAdapter = MgaFindAdapter;
    HwInitData.HwInitialize = MgaInitialize;
    if (!Debug)
        HwInitData.HwStartIO = MgaStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
