// RUN: %check-case %s
// No section, but the function says of itself that it is pageable: by a macro of the driver.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TrioFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define TRIO_PAGED_ENTRY(Name) \
    PAGED_CODE();              \
    VideoPortDebugPrint(Trace, Name)

typedef struct {
    ULONG Origin;
} TRIO_EXTENSION;

BOOLEAN NTAPI TrioPan(PVOID Context)
{
    TRIO_EXTENSION *extension = (TRIO_EXTENSION *)Context;

    PAGED_CODE(); // NOTE: TrioPan states here that it is pageable
    extension->Origin = 0;
    return TRUE;
}

static VOID TrioCheck(PVOID HwDeviceExtension)
{
    TRIO_PAGED_ENTRY("TrioCheck");
}

BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension)
{
    TrioCheck(HwDeviceExtension);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, TrioPan, HwDeviceExtension); // FINDING: nonpageable-callback-paged: TrioPan is registered as HwVidSynchronizeExecutionCallback
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = TrioFindAdapter;
    data.HwInitialize = TrioInitialize;
    data.HwStartIO = TrioStartIO;
    data.HwDeviceExtensionSize = sizeof(TRIO_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
