// RUN: %check-case --checks=videoport-global-adapter-state %s
// C++: a static member, an object in a namespace that is assigned to.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);

struct Size {
    ULONG Width;
    ULONG Height;
};

namespace permedia {
Size Screen;
} // namespace permedia

struct Engine {
    static ULONG Busy;
};
ULONG Engine::Busy;

extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Size small = {640, 480};

    permedia::Screen = small; // FINDING: global-adapter-state: Screen is one for all adapters
    Engine::Busy |= 1; // FINDING: global-adapter-state: Busy is one for all adapters
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = PermediaFindAdapter;
    data.HwInitialize = PermediaInitialize;
    data.HwStartIO = PermediaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
