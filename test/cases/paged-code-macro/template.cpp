// RUN: %check-case --checks=videoport-paged-code-macro %s
// C++: the pragma does not say where instances of a template go.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI RivaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI RivaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI RivaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg("PAGE")
template <unsigned Port> void poll()
{
    PAGED_CODE(); // FINDING: paged-code-macro: poll states PAGED_CODE()
    VideoPortReadPortUchar((PUCHAR)Port);
}

extern "C" BOOLEAN NTAPI RivaInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    poll<0x3da>();
    return TRUE;
}
#pragma code_seg()

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = RivaFindAdapter;
    data.HwInitialize = RivaInitialize;
    data.HwStartIO = RivaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
