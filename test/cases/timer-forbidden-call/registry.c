// RUN: %check-case %s
// Saves something every second.

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

static VOID Save(PS3_EXTENSION S3, PWSTR Name)
{
    VideoPortSetRegistryParameters(S3, Name, &S3->Ticks, sizeof(S3->Ticks)); // FINDING: timer-forbidden-call: VideoPortSetRegistryParameters must not be called in HwVidTimer
}

VOID NTAPI S3Timer(PVOID HwDeviceExtension)
{
    Save(HwDeviceExtension, L"Ticks");
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
