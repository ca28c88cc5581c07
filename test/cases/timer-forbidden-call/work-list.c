// RUN: %check-case %s
// Work that is queued for the timer.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _S3_EXTENSION {
    BOOLEAN StopWanted;
    ULONG Ticks;
    PUCHAR Registers;
} S3_EXTENSION, *PS3_EXTENSION;

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef VOID (*WORK)(PS3_EXTENSION S3);

static VOID Blink(PS3_EXTENSION S3)
{
    VideoPortWriteRegisterUchar(S3->Registers, 1);
}

static VOID Reprogram(PS3_EXTENSION S3)
{
    UCHAR Command = 3;

    VideoPortSetBusData(S3, PCIConfiguration, 0, &Command, 4, 1); // FINDING: timer-forbidden-call: VideoPortSetBusData
}

static const WORK EverySecond[] = {Blink, Reprogram, NULL};

VOID NTAPI S3Timer(PVOID HwDeviceExtension)
{
    const WORK *Work;

    for (Work = EverySecond; *Work != NULL; Work++)
        (*Work)(HwDeviceExtension); // NOTE: S3Timer calls Reprogram here
}

BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = S3FindAdapter;
    Data.HwInitialize = S3Initialize;
    Data.HwStartIO = S3StartIO;
    Data.HwTimer = S3Timer;
    Data.HwDeviceExtensionSize = sizeof(S3_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
