// RUN: %check-case %s
// A helper that clears memory byte by byte.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static void Clear(void *Memory, unsigned Length)
{
    unsigned char *Byte = Memory;
    unsigned i;

    for (i = 0; i < Length; i++)
        Byte[i] = 0;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    Clear(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    HwInitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
