// RUN: %check-case %s
// C++: the pragma means the C function, not a member of the same name.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI ViperFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI ViperInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI ViperStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
extern "C" BOOLEAN NTAPI Interrupt(PVOID HwDeviceExtension);

#pragma alloc_text(PAGE, Interrupt)

extern "C" BOOLEAN NTAPI Interrupt(PVOID HwDeviceExtension) { return HwDeviceExtension != NULL; }

namespace viper {

struct Chip {
    static BOOLEAN NTAPI Interrupt(PVOID HwDeviceExtension) { return FALSE; }
};

} // namespace viper

extern "C" BOOLEAN NTAPI ViperInitialize(PVOID HwDeviceExtension) { return Interrupt(HwDeviceExtension); }

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = ViperFindAdapter;
    data.HwInitialize = ViperInitialize;
    data.HwStartIO = ViperStartIO;
    data.HwInterrupt = viper::Chip::Interrupt;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
