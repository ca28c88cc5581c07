// RUN: %check-case %s
// The call is made through a pointer to the port's function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef ULONG(NTAPI *PVIDEO_PORT_INITIALIZE)(PVOID, PVOID, PVIDEO_HW_INITIALIZATION_DATA, PVOID);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    PVIDEO_PORT_INITIALIZE Initialize = VideoPortInitialize;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MgaFindAdapter;
    VideoHwInitData.HwInitialize = MgaInitialize;
    VideoHwInitData.HwStartIO = MgaStartIO;
    return Initialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
