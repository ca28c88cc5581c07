// RUN: %check-case %s
// Each chip generation has its own callbacks, in a const table that is indexed at run time.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

struct Variant {
    PVIDEO_HW_FIND_ADAPTER FindAdapter;
    PVIDEO_HW_INITIALIZE Initialize;
    PVIDEO_HW_START_IO StartIo;
};

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI OldFindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                               PUCHAR Again);
BOOLEAN NTAPI OldInitialize(PVOID Extension);
ULONG GlintGeneration(VOID);

static const struct Variant Variants[] = {
    {GlintFindAdapter, GlintInitialize, GlintStartIO},
    {OldFindAdapter, OldInitialize, GlintStartIO},
};

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    const struct Variant *Chosen = &Variants[GlintGeneration() ? 1 : 0];

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(InitData);
    InitData.HwFindAdapter = Chosen->FindAdapter;
    InitData.HwInitialize = Chosen->Initialize;
    InitData.HwStartIO = Chosen->StartIo;
    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
