// RUN: %check-case %s
// At VpLowPriority, in a driver without an interrupt, one of the five is an error all the same.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _WEITEK_EXTENSION {
    PVOID Event;
} WEITEK_EXTENSION, *PWEITEK_EXTENSION;

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static BOOLEAN NTAPI Read(PVOID Context)
{
    ULONG Value = 0;

    VideoPortSetBusData(Context, PCIConfiguration, 0, &Value, 4, sizeof(Value)); // FINDING: sync-forbidden-call: VideoPortSetBusData must not be called
    VideoPortSetEvent(Context, ((PWEITEK_EXTENSION)Context)->Event); // FINDING: sync-forbidden-call: VideoPortSetEvent is not among
    return TRUE;
}

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, Read, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = WeitekFindAdapter;
    Data.HwInitialize = WeitekInitialize;
    Data.HwStartIO = WeitekStartIO;
    Data.HwDeviceExtensionSize = sizeof(WEITEK_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
