// RUN: %check-case %s
// HwVidFindAdapter claims, the others use what it has kept.

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

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    *Again = FALSE;
    return VideoPortGetAccessRanges(Ast, 0, NULL, 2, Ast->Ranges, NULL, NULL, &Ast->Slot);
}

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension)
{
    return ((PAST_EXTENSION)HwDeviceExtension)->Ranges[0].RangeLength != 0;
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
