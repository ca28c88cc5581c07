// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// A member function, whose class has its own name.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

struct Interrupts {
    static BOOLEAN NTAPI Isr(PVOID HwDeviceExtension);
};
extern "C" VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TridentFindAdapter;
    Data.HwInitialize = Interrupts::Isr; // FINDING: callback-role-name-swap: Isr
    Data.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
