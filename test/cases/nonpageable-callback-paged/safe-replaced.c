// RUN: %check-case %s
// A pageable routine is assigned first and replaced before the call.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI ChipsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ChipsInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ChipsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI EarlyInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI ChipsInterrupt(PVOID HwDeviceExtension);

#pragma alloc_text(PAGE, EarlyInterrupt)

BOOLEAN NTAPI EarlyInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

BOOLEAN NTAPI ChipsInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = ChipsFindAdapter;
    data.HwInitialize = ChipsInitialize;
    data.HwStartIO = ChipsStartIO;
    data.HwInterrupt = EarlyInterrupt;
    data.HwInterrupt = ChipsInterrupt;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
