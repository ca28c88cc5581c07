// RUN: %check-case --targets=i686-w64-mingw32 %s -- -mrtd
// The compiler is told to use stdcall, and the function says cdecl.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID __cdecl CardDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN CardInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)CardDpc, NULL); // FINDING: callback-calling-convention: CardDpc
}
