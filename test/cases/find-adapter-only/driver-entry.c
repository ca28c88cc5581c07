// RUN: %check-case %s
// DriverEntry itself claims, before it registers.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _AST_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    ULONG Slot;
} AST_EXTENSION, *PAST_EXTENSION;

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AstStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_ACCESS_RANGE Legacy[] = {{{{0x3C0, 0}}, 0x20, 1, 1, 1, 0, 0}};

static VP_STATUS ClaimLegacy(PVOID Context)
{
    return VideoPortVerifyAccessRanges(Context, 1, Legacy); // FINDING: find-adapter-only: not from DriverEntry
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) // NOTE: DriverEntry is defined here
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = AstFindAdapter;
    Data.HwInitialize = AstInitialize;
    Data.HwStartIO = AstStartIO;
    Data.HwDeviceExtensionSize = sizeof(AST_EXTENSION);
    ClaimLegacy(Context1); // NOTE: DriverEntry calls ClaimLegacy here
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
