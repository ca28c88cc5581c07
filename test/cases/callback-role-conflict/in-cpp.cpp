// RUN: %check-case %s
// In C++.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

struct Card {
    static BOOLEAN NTAPI Interrupt(PVOID HwDeviceExtension);
    static BOOLEAN Poll(PVOID HwDeviceExtension)
    {
        return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Interrupt, HwDeviceExtension);
    }
};
extern "C" VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    return Card::Poll(HwDeviceExtension);
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = GlintFindAdapter;
    Data.HwInitialize = GlintInitialize;
    Data.HwStartIO = GlintStartIO;
    Data.HwInterrupt = Card::Interrupt; // FINDING: callback-role-conflict: Interrupt
    return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
