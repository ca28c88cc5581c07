// RUN: %check-case --checks=videoport-paged-code-macro %s
// Initialization code is discarded instead of paged; the macro is right there, and not needed.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI NeoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NeoCheck(PVOID Context);

#pragma alloc_text(INIT, DriverEntry, NeoCheck)

BOOLEAN NeoCheck(PVOID Context)
{
    PAGED_CODE();
    return Context != NULL;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    PAGED_CODE();
    if (!NeoCheck(Context2))
        return ERROR_INVALID_FUNCTION;
    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = NeoFindAdapter;
    data.HwInitialize = NeoInitialize;
    data.HwStartIO = NeoStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
