// RUN: %check-case %s
// The driver has no interrupt routine.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

VP_STATUS NTAPI HerFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HerInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HerStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI HerInitialize(PVOID HwDeviceExtension)
{
    return VideoPortDisableInterrupt(HwDeviceExtension) == NO_ERROR; // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt is obsolete, and fails in a driver that does not set HwInterrupt: use the device's registers
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = HerFindAdapter;
    Data.HwInitialize = HerInitialize;
    Data.HwStartIO = HerStartIO;
    Data.HwDeviceExtensionSize = sizeof(HER_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
