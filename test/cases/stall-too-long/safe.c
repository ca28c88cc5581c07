// RUN: %check-case %s
// Short stalls anywhere, long ones while the driver initializes.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PVR_EXTENSION {
    PUCHAR Registers;
} PVR_EXTENSION, *PPVR_EXTENSION;

static VOID Settle(VOID)
{
    VideoPortStallExecution(500);
}

VP_STATUS NTAPI PvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    Settle();
    return NO_ERROR;
}

BOOLEAN NTAPI PvrInitialize(PVOID HwDeviceExtension)
{
    Settle();
    VideoPortStallExecution(20000);
    return TRUE;
}

BOOLEAN NTAPI PvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ULONG i;

    VideoPortStallExecution(50);
    for (i = 0; i < 100; ++i)
        VideoPortStallExecution(10);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = PvrFindAdapter;
    Data.HwInitialize = PvrInitialize;
    Data.HwStartIO = PvrStartIO;
    Data.HwDeviceExtensionSize = sizeof(PVR_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
