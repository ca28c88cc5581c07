// RUN: %check-case --checks=videoport-isr-shared-state %s
// Helpers on both sides, and a count that both change.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

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

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);

static VOID GlintNote(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Count++; // NOTE: HwVidInterrupt writes it here
}

static VOID GlintForget(PHW_DEVICE_EXTENSION Extension)
{
    if (Extension->Count != 0) // FINDING: isr-shared-state: Count is written by HwVidInterrupt
        --Extension->Count;
}

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    GlintNote(extension);
    return TRUE;
}

BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    GlintForget(extension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = GlintFindAdapter;
    data.HwInitialize = GlintInitialize;
    data.HwStartIO = GlintStartIO;
    data.HwInterrupt = GlintInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
