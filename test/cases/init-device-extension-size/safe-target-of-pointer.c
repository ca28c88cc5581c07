// RUN: %check-case %s
// The size of what a pointer of the type points to.

#include "devioctl.h"
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

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;
    InitData.HwDeviceExtensionSize = sizeof(*(PCARD)0);

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
