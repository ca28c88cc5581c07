// RUN: %check-case --checks=videoport-global-adapter-state %s
// The mode lives in the device extension; the variables are constants, or DriverEntry sets them.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    ULONG Pending;
    ULONG Mask;
    ULONG Lines[4];
    struct {
        ULONG Head;
        ULONG Tail;
    } Queue;
    LONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);

static const ULONG Clocks[2] = {25175, 28322};
static BOOLEAN IsNewSystem;

BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Mask = IsNewSystem ? Clocks[1] : Clocks[0];
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = MgaFindAdapter;
    data.HwInitialize = MgaInitialize;
    data.HwStartIO = MgaStartIO;
    IsNewSystem = data.HwInitDataSize > 100;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
