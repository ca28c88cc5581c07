// RUN: %check-case %s
// One callback uses the common beginning, another one the whole.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

typedef struct _HEADER {
    PULONG Registers;
} HEADER, *PHEADER;

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension)
{
    PHEADER Header = HwDeviceExtension;

    return Header->Registers != NULL;
}

BOOLEAN NTAPI SisResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 0;
    return FALSE;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = SisFindAdapter;
    VideoHwInitData.HwInitialize = SisInitialize;
    VideoHwInitData.HwStartIO = SisStartIO;
    VideoHwInitData.HwResetHw = SisResetHw;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(HEADER); // FINDING: init-device-extension-size: but SisResetHw takes the device extension for a CARD of

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
