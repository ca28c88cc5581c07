// RUN: %check-case %s
// The callback casts where it needs the structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

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
    if (((struct _CARD *)HwDeviceExtension)->Registers == NULL)
        return FALSE;

    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    HwInitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL); // FINDING: init-device-extension-size: HwDeviceExtensionSize is not set, but GlintInitialize takes the device extension for a CARD of
}
