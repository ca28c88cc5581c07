// RUN: %check-case %s
// HwVidInitialize calls the same helper, which it tells not to claim.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _AST_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    ULONG Slot;
} AST_EXTENSION, *PAST_EXTENSION;

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AstStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS Setup(PAST_EXTENSION Ast, BOOLEAN Claim)
{
    if (Claim) {
        VP_STATUS Status = VideoPortVerifyAccessRanges(Ast, 2, Ast->Ranges);

        if (Status != NO_ERROR)
            return Status;
    }
    Ast->Slot = 0;
    return NO_ERROR;
}

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    return Setup(Ast, TRUE);
}

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension)
{
    return Setup(HwDeviceExtension, FALSE) == NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = AstFindAdapter;
    Data.HwInitialize = AstInitialize;
    Data.HwStartIO = AstStartIO;
    Data.HwDeviceExtensionSize = sizeof(AST_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
