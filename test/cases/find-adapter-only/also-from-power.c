// RUN: %check-case %s
// The helper of HwVidFindAdapter is called when the power returns, too.

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

static VP_STATUS Claim(PAST_EXTENSION Ast)
{
    return VideoPortVerifyAccessRanges(Ast, 2, Ast->Ranges); // FINDING: find-adapter-only: not from HwVidSetPowerState
}

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    return Claim(Ast);
}

VP_STATUS NTAPI AstSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT Power)
{
    if (Power->PowerState == VideoPowerOn)
        Claim(HwDeviceExtension); // NOTE: AstSetPower calls Claim here
    return NO_ERROR;
}

VP_STATUS NTAPI AstGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT Power);
VP_STATUS NTAPI AstChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO Info, PVIDEO_CHILD_TYPE Type,
                         PUCHAR Descriptor, PULONG UId, PULONG Unused);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = AstFindAdapter;
    Data.HwInitialize = AstInitialize;
    Data.HwStartIO = AstStartIO;
    Data.HwSetPowerState = AstSetPower;
    Data.HwGetPowerState = AstGetPower;
    Data.HwGetVideoChildDescriptor = AstChild;
    Data.HwDeviceExtensionSize = sizeof(AST_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
