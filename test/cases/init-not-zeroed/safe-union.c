// RUN: %check-case %s
// The structure shares a union with its bytes, which are zeroed.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    union {
        VIDEO_HW_INITIALIZATION_DATA Data;
        UCHAR Bytes[sizeof(VIDEO_HW_INITIALIZATION_DATA)];
    } u;

    VideoPortZeroMemory(u.Bytes, sizeof(u.Bytes));
    u.Data.HwInitDataSize = sizeof(u.Data);
    u.Data.HwFindAdapter = SisFindAdapter;
    u.Data.HwInitialize = SisInitialize;
    u.Data.HwStartIO = SisStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &u.Data, NULL);
}
