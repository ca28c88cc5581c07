// RUN: %check-case %s
// The timer may start itself, and read the bus.

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
    ULONG Value = 0;

    VideoPortStartTimer(HwDeviceExtension);
    VideoPortGetBusData(HwDeviceExtension, PCIConfiguration, 0, &Value, 0, sizeof(Value));
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
