// RUN: %check-case --targets=i686-w64-mingw32 %s
// A static member function without NTAPI.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

struct Card {
    static VOID Dpc(PVOID HwDeviceExtension, PVOID Context);
};

BOOLEAN WeitekInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, reinterpret_cast<PMINIPORT_DPC_ROUTINE>(&Card::Dpc), nullptr); // FINDING: callback-calling-convention: Dpc
}
