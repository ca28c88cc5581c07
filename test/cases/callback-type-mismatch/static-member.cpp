// RUN: %check-case %s
// A static member function.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

struct Card {
    static VOID NTAPI Tick(PVOID HwDeviceExtension, ULONG Count);
};
extern "C" VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = HwVidFindAdapter;
    Data.HwInitialize = HwVidInitialize;
    Data.HwStartIO = HwVidStartIO;
    Data.HwTimer = (PVIDEO_HW_TIMER)Card::Tick; // FINDING: callback-type-mismatch: Tick
    return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
