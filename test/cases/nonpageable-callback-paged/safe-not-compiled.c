// RUN: %check-case %s
// The pragmas stand in code that this build leaves out, for other reasons than ALLOC_PRAGMA.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension);

#if 0
#pragma alloc_text(PAGE, SisInterrupt)
#endif
#ifdef SIS_WITHOUT_INTERRUPT
#pragma alloc_text(PAGE, SisInterrupt)
#endif
#ifndef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SisInterrupt)
#else
#pragma alloc_text(PAGE, SisStartIO)
#endif
#if defined(ALLOC_PRAGMA) && defined(SIS_WITHOUT_INTERRUPT)
#pragma alloc_text(PAGE, SisInterrupt)
#endif
/* #pragma alloc_text(PAGE, SisInterrupt) */

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = SisFindAdapter;
    data.HwInitialize = SisInitialize;
    data.HwStartIO = SisStartIO;
    data.HwInterrupt = SisInterrupt;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
