// RUN: %check-case %s
// What may be paged is, what must stay in memory is not.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MgaInterrupt(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, MgaStartIO)
#endif

BOOLEAN NTAPI MgaInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PAGED_CODE();
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(InitData);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    InitData.HwInterrupt = MgaInterrupt;
    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
