// RUN: %check-case %s
// The structure lies in an array of bytes.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    ULONG_PTR Buffer[(sizeof(VIDEO_HW_INITIALIZATION_DATA) + sizeof(ULONG_PTR) - 1) / sizeof(ULONG_PTR)];
    PVIDEO_HW_INITIALIZATION_DATA Data = (PVIDEO_HW_INITIALIZATION_DATA)Buffer;

    VideoPortZeroMemory(Buffer, sizeof(Buffer));
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = TridentFindAdapter;
    Data->HwInitialize = TridentInitialize;
    Data->HwStartIO = TridentStartIO;
    return VideoPortInitialize(Context1, Context2, Data, NULL);
}
