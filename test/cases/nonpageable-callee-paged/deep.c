// RUN: %check-case %s
// Three calls down, in the pageable part of the file, on one path only.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg("PAGES3")
static VOID S3ProgramClock(PHW_DEVICE_EXTENSION Extension, ULONG Clock)
{
    VideoPortWriteRegisterUlong((PULONG)Extension->Regs, Clock);
}

BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension)
{
    S3ProgramClock((PHW_DEVICE_EXTENSION)HwDeviceExtension, 25175);
    return TRUE;
}
#pragma code_seg()

static VOID S3Wake(PHW_DEVICE_EXTENSION Extension)
{
    S3ProgramClock(Extension, 14318); // FINDING: nonpageable-callee-paged: S3ProgramClock is pageable, but HwVidTimer
}

static VOID S3Poll(PHW_DEVICE_EXTENSION Extension)
{
    if (!Extension->Started)
        S3Wake(Extension); // NOTE: S3Poll calls S3Wake here
}

VOID NTAPI S3Timer(PVOID HwDeviceExtension)
{
    S3Poll((PHW_DEVICE_EXTENSION)HwDeviceExtension); // NOTE: S3Timer calls S3Poll here
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = S3FindAdapter;
    data.HwInitialize = S3Initialize;
    data.HwStartIO = S3StartIO;
    data.HwTimer = S3Timer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
