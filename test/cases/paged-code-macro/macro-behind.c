// RUN: %check-case --checks=videoport-paged-code-macro %s
// The macro stands in a branch only.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

__declspec(code_seg("PAGE")) VOID VgaBlank(PVOID HwDeviceExtension, BOOLEAN On) // FINDING: paged-code-macro: VgaBlank is placed in the section PAGE, but does not begin with PAGED_CODE()
{
    if (On) {
        PAGED_CODE();
        VideoPortWritePortUchar((PUCHAR)0x3c4, 1);
    }
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
