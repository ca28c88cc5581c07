// RUN: %check-case %s
// HwVidTimer calls it through a pointer that HwVidFindAdapter looked up.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef VP_STATUS (NTAPI *VERIFY)(PVOID HwDeviceExtension, ULONG NumAccessRanges, PVIDEO_ACCESS_RANGE AccessRanges);

typedef struct _AST_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    VERIFY Verify;
} AST_EXTENSION, *PAST_EXTENSION;

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AstStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    Ast->Verify = (VERIFY)ConfigInfo->VideoPortGetProcAddress(Ast, (PUCHAR)"VideoPortVerifyAccessRanges");
    return Ast->Verify != NULL ? Ast->Verify(Ast, 2, Ast->Ranges) : ERROR_DEV_NOT_EXIST;
}

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

VOID NTAPI AstTimer(PVOID HwDeviceExtension)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    if (Ast->Verify != NULL)
        Ast->Verify(Ast, 2, Ast->Ranges); // FINDING: find-adapter-only: VideoPortVerifyAccessRanges may be called only from HwVidFindAdapter or HwVidQueryDeviceCallback, not from HwVidTimer
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = AstFindAdapter;
    Data.HwInitialize = AstInitialize;
    Data.HwStartIO = AstStartIO;
    Data.HwTimer = AstTimer;
    Data.HwDeviceExtensionSize = sizeof(AST_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
