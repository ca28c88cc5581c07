// RUN: %check-case %s
// A version switch sets one size or another, and gives up where it knows none.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG TridentVersion(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwFindAdapter = TridentFindAdapter;
    InitializationData.HwInitialize = TridentInitialize;
    InitializationData.HwStartIO = TridentStartIO;
    switch (TridentVersion()) {
    case 4:
        InitializationData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        break;
    case 5:
        InitializationData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        break;
    case 6:
        InitializationData.HwInitDataSize = sizeof(InitializationData);
        break;
    default:
        return ERROR_INVALID_FUNCTION;
    }

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
