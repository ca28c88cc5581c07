// RUN: %check-case %s
// The attribute of GNU compilers, on a declaration behind a macro.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define PAGED __attribute__((section("PAGE")))

PAGED BOOLEAN NTAPI VgaResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

BOOLEAN NTAPI VgaResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VgaFindAdapter;
    data.HwInitialize = VgaInitialize;
    data.HwStartIO = VgaStartIO;
    data.HwResetHw = VgaResetHw; // FINDING: nonpageable-callback-paged: VgaResetHw is registered as HwVidResetHw
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
