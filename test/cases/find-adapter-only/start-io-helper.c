// RUN: %check-case %s
// HwVidStartIO asks for the ranges again, in one case of its requests.

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

static VP_STATUS Ranges(PAST_EXTENSION Ast)
{
    return VideoPortGetAccessRanges(Ast, 0, NULL, 2, Ast->Ranges, NULL, NULL, &Ast->Slot); // FINDING: find-adapter-only: VideoPortGetAccessRanges may be called only from HwVidFindAdapter, not from HwVidStartIO: call it there and keep the ranges
}

BOOLEAN NTAPI AstStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES:
        RequestPacket->StatusBlock->Status = Ranges(HwDeviceExtension); // NOTE: AstStartIO calls Ranges here
        break;
    default:
        RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
        break;
    }
    return TRUE;
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
