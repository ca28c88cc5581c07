// RUN: %check-case --checks=videoport-global-adapter-state %s
// Memory functions write, too, and so does a function that fills an array.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI RageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RageInitialize(PVOID HwDeviceExtension);

static UCHAR Shadow[16];
static struct { ULONG Base; } Aperture;
static UCHAR Font[16];

BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    VideoPortZeroMemory(Shadow, sizeof(Shadow)); // FINDING: global-adapter-state: Shadow is one for all adapters
    VideoPortMoveMemory(&Aperture, RequestPacket->InputBuffer, sizeof(Aperture)); // FINDING: global-adapter-state: Aperture is one for all adapters
    VideoPortReadPortBufferUchar((PUCHAR)0x3c5, Font, sizeof(Font)); // FINDING: global-adapter-state: Font is one for all adapters
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = RageFindAdapter;
    data.HwInitialize = RageInitialize;
    data.HwStartIO = RageStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
