// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// One function is missing in the list; another one only states PAGED_CODE(), which is enough here.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, DriverEntry, GlintFindAdapter)

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return NO_ERROR;
}

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension) // FINDING: callback-could-be-pageable: GlintInitialize should be pageable
{
    return TRUE;
}

BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PAGED_CODE();
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = GlintFindAdapter;
    data.HwInitialize = GlintInitialize;
    data.HwStartIO = GlintStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
