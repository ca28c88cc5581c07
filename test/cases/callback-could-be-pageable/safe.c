// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// All are pageable, DriverEntry is discarded.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, MgaFindAdapter)
#pragma alloc_text(PAGE, MgaInitialize)
#pragma alloc_text(PAGE, MgaStartIO)
#endif

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return NO_ERROR;
}

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = MgaFindAdapter;
    data.HwInitialize = MgaInitialize;
    data.HwStartIO = MgaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
