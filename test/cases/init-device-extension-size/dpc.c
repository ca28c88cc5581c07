// RUN: %check-case %s
// A DPC receives the device extension, too.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PCARD Card = (PCARD)HwDeviceExtension; // NOTE: SisDpc uses the device extension here

    Card->Mode = 1;
}

BOOLEAN SisQueue(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, SisDpc, NULL);
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = SisFindAdapter;
    VideoHwInitData.HwInitialize = SisInitialize;
    VideoHwInitData.HwStartIO = SisStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(ULONG); // FINDING: init-device-extension-size: but SisDpc takes the device extension for a CARD of

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
