// RUN: %check-case %s
// The operator form, from a macro that saves and restores what is in force.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define BEGIN_PAGED __pragma(code_seg(push, "PAGE"))
#define END_PAGED   __pragma(code_seg(pop))

BEGIN_PAGED
VOID NTAPI WeitekTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3da);
}
END_PAGED

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = WeitekFindAdapter;
    data.HwInitialize = WeitekInitialize;
    data.HwStartIO = WeitekStartIO;
    data.HwInterrupt = WeitekInterrupt;
    data.HwTimer = WeitekTimer; // FINDING: nonpageable-callback-paged: WeitekTimer is registered as HwVidTimer
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
