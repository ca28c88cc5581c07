// RUN: %check-case %s
// C++: a class whose static member is pageable, and an array in a namespace.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    PULONG Table;
    PULONG Spare;
    PUCHAR Shadow;
    ULONG Index;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

namespace permedia {

struct Modes {
    static ULONG Current;
};

#pragma data_seg(push, "PAGE")
ULONG Modes::Current = 3;
ULONG Gamma[2] = {1, 2};
#pragma data_seg(pop)

} // namespace permedia

extern "C" VOID NTAPI PermediaTimer(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = static_cast<PHW_DEVICE_EXTENSION>(HwDeviceExtension);

    if (permedia::Modes::Current != 0) // FINDING: pageable-data-at-raised-irql: Current may be paged out, but HwVidTimer
        extension->Index = *permedia::Gamma; // FINDING: pageable-data-at-raised-irql: Gamma may be paged out, but HwVidTimer
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = PermediaFindAdapter;
    data.HwInitialize = PermediaInitialize;
    data.HwStartIO = PermediaStartIO;
    data.HwTimer = PermediaTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
