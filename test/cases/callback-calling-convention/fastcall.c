// RUN: %check-case --targets=i686-w64-mingw32 %s
// Another convention than stdcall and cdecl.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN __fastcall GlintWriteCursor(PVOID Context);

BOOLEAN GlintUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)GlintWriteCursor, NULL); // FINDING: callback-calling-convention: GlintWriteCursor
}
