// RUN: %check-case %s
// A declaration specifier, with a longer name of the section.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

__declspec(code_seg("PAGEVID")) VOID NTAPI GlintTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3c5);
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = GlintFindAdapter;
    data.HwInitialize = GlintInitialize;
    data.HwStartIO = GlintStartIO;
    data.HwTimer = GlintTimer; // FINDING: nonpageable-callback-paged: GlintTimer is registered as HwVidTimer, which must stay in memory, but is pageable
    return VideoPortInitialize(Argument1, Argument2, &data, NULL);
}
