// RUN: %check-case %s
// Callbacks that look at the common beginning of different extensions.

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

typedef struct _HEADER {
    PULONG Registers;
} HEADER, *PHEADER;

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension)
{
    ((PHEADER)HwDeviceExtension)->Registers = NULL;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;
    HwInitData.HwDeviceExtensionSize = sizeof(CARD);

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
