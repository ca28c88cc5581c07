// RUN: %check-case --checks=videoport-callback-could-be-pageable %s -- -fno-ms-extensions
// Headers that do not define ALLOC_PRAGMA: the real build places all.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

#undef ALLOC_PRAGMA

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry, VgaFindAdapter, VgaInitialize, VgaStartIO)
#endif

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return NO_ERROR;
}

BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VgaFindAdapter;
    data.HwInitialize = VgaInitialize;
    data.HwStartIO = VgaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
