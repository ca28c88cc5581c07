// RUN: %check-case %s
// Code that the build rules out.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define SIGNAL_FROM_INTERRUPT 0

typedef struct _KYRO_EXTENSION {
    PVOID Event;
} KYRO_EXTENSION, *PKYRO_EXTENSION;

VP_STATUS NTAPI KyroFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI KyroInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI KyroStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI KyroInterrupt(PVOID HwDeviceExtension)
{
    if (SIGNAL_FROM_INTERRUPT)
        VideoPortSetEvent(HwDeviceExtension, ((PKYRO_EXTENSION)HwDeviceExtension)->Event);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = KyroFindAdapter;
    Data.HwInitialize = KyroInitialize;
    Data.HwStartIO = KyroStartIO;
    Data.HwInterrupt = KyroInterrupt;
    Data.HwDeviceExtensionSize = sizeof(KYRO_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
