// RUN: %check-case %s
// A helper that waits as long as it is told, and splits what is too long.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PVR_EXTENSION {
    PUCHAR Registers;
} PVR_EXTENSION, *PPVR_EXTENSION;

VP_STATUS NTAPI PvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);

static VOID Wait(ULONG Microseconds)
{
    VideoPortStallExecution(Microseconds);
}

static VOID Delay(ULONG Microseconds)
{
    for (; Microseconds > 50; Microseconds -= 50)
        VideoPortStallExecution(50);
    VideoPortStallExecution(Microseconds);
}

BOOLEAN NTAPI PvrInitialize(PVOID HwDeviceExtension)
{
    Wait(1000);
    return TRUE;
}

BOOLEAN NTAPI PvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Wait(20);
    Delay(1000);
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
