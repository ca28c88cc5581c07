// RUN: %check-case %s
// Which level the timer runs at does not matter: the page excludes the timer.

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

VOID NTAPI S3Timer(PVOID HwDeviceExtension)
{
    if (VideoPortGetCurrentIrql() == 0)
        VideoPortScanRom(HwDeviceExtension, ((PS3_EXTENSION)HwDeviceExtension)->Registers, 0x1000, (PUCHAR)"IBM"); // FINDING: timer-forbidden-call: VideoPortScanRom
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
