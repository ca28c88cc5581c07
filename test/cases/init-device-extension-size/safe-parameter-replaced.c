// RUN: %check-case %s
// The parameter is replaced by a pointer to something else, which is larger.

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

typedef struct _HEAD {
    PCARD Shared;
} HEAD, *PHEAD;

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    HwDeviceExtension = ((PHEAD)HwDeviceExtension)->Shared;
    ((PCARD)HwDeviceExtension)->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    InitData.HwDeviceExtensionSize = sizeof(HEAD);

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
