// RUN: %check-case %s -- -fno-ms-extensions
// The same for a compiler that does not know the pragmas.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WdFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WdInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WdStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define COLD_SECTION "PAGEWD"
#pragma code_seg(push, outer, COLD_SECTION)
#pragma code_seg(push, inner, "INIT")
#pragma code_seg(pop, nobody)
#pragma code_seg(pop, inner)

BOOLEAN NTAPI WdInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

#pragma code_seg(pop, outer)

VOID NTAPI WdTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3da);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = WdFindAdapter;
    data.HwInitialize = WdInitialize;
    data.HwStartIO = WdStartIO;
    data.HwInterrupt = WdInterrupt; // FINDING: nonpageable-callback-paged: WdInterrupt is registered as HwVidInterrupt
    data.HwTimer = WdTimer;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
