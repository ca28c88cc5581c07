// RUN: %check-case --checks=videoport-global-adapter-state %s
// A helper fills a structure; another one a static variable of its own.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);

typedef struct {
    ULONG Width;
    ULONG Pitch[2];
} SCREEN;

SCREEN Screen;

static VOID GlintSetScreen(ULONG Width)
{
    Screen.Pitch[1] = Width; // FINDING: global-adapter-state: Screen is one for all adapters
    Screen.Width = Width;
}

static ULONG GlintCount(VOID)
{
    static ULONG Last;

    Last = Last * 2 + 1; // FINDING: global-adapter-state: Last is one for all adapters
    return Last;
}

BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    GlintSetScreen(GlintCount());
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
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
