// RUN: %check-case --checks=videoport-paged-code-macro %s
// A function that is always inlined has no section of its own.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

__forceinline ULONG CirrusTwice(ULONG Value)
{
    PAGED_CODE();
    return 2 * Value;
}

#pragma code_seg("PAGE")
__forceinline ULONG CirrusHalf(ULONG Value)
{
    return Value / 2;
}

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    return CirrusHalf(CirrusTwice(1)) == 1;
}
#pragma code_seg()

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CirrusFindAdapter;
    data.HwInitialize = CirrusInitialize;
    data.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
