// RUN: %check-case %s -- -fno-ms-extensions
// The same for a compiler that does not know the pragma.

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

template <unsigned Port> VOID NTAPI Poll(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)Port);
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
    data.HwTimer = Poll<0x3da>;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
