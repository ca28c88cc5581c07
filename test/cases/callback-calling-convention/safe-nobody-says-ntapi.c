// RUN: %check-case --targets=i686-w64-mingw32 %s
// No callback says NTAPI: the driver is meant for a compiler with stdcall as the default.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                          PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = (PVIDEO_HW_FIND_ADAPTER)TridentFindAdapter;
    Data.HwInitialize = (PVIDEO_HW_INITIALIZE)TridentInitialize;
    Data.HwStartIO = (PVIDEO_HW_START_IO)TridentStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
