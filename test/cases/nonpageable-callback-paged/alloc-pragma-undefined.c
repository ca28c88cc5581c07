// RUN: %check-case %s -- -fno-ms-extensions
// Headers that do not define what the WDK defines: the real build has the pragma.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI AlgFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AlgStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI AlgInterrupt(PVOID HwDeviceExtension);

#undef ALLOC_PRAGMA

#ifdef ALLOC_PRAGMA
#if DBG
#pragma alloc_text(PAGEDBG, AlgDump)
#else
#pragma alloc_text(PAGE, AlgInitialize)
#endif
#pragma alloc_text(PAGE, AlgInterrupt) // NOTE: AlgInterrupt is placed in the section PAGE here
#endif

BOOLEAN NTAPI AlgInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AlgFindAdapter;
    data.HwInitialize = AlgInitialize;
    data.HwStartIO = AlgStartIO;
    data.HwInterrupt = AlgInterrupt; // FINDING: nonpageable-callback-paged: AlgInterrupt is registered as HwVidInterrupt
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
