// RUN: %check-case %s
// The driver locks a section in memory, but another one.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI FireFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI FireInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI FireStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI FireInterrupt(PVOID HwDeviceExtension);
VOID NTAPI FireTimer(PVOID HwDeviceExtension);

NTSYSAPI PVOID NTAPI MmLockPagableDataSection(PVOID AddressWithinSection);

#pragma alloc_text(PAGEFIRE, FireInterrupt)
#pragma alloc_text(PAGE, FireTimer)

static PVOID SectionHandle;

BOOLEAN NTAPI FireInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

VOID NTAPI FireTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3da);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = FireFindAdapter;
    data.HwInitialize = FireInitialize;
    data.HwStartIO = FireStartIO;
    SectionHandle = MmLockPagableDataSection((PVOID)(ULONG_PTR)FireInterrupt);
    data.HwInterrupt = FireInterrupt;
    data.HwTimer = FireTimer; // FINDING: nonpageable-callback-paged: FireTimer is registered as HwVidTimer
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
