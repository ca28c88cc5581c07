// RUN: %check-case %s
// The interrupt routine is listed among the pageable functions.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, CardStartIO, CardInterrupt, DriverEntry) // NOTE: CardInterrupt is placed in the section PAGE here
#endif

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwInterrupt = CardInterrupt; // FINDING: nonpageable-callback-paged: CardInterrupt is registered as HwVidInterrupt, which must stay in memory
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
