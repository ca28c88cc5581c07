// RUN: %check-case --checks=videoport-isr-shared-state %s
// C++: the extension is a class with methods, derived from another one.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

struct Device {
    ULONG Pending;
};

struct Extension : Device {
    PULONG Regs;
    void note() { Pending = 1; }
    void forget() { Pending = 0; } // FINDING: isr-shared-state: Pending is written by HwVidInterrupt
};

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);

extern "C" BOOLEAN NTAPI PermediaInterrupt(PVOID HwDeviceExtension)
{
    static_cast<Extension *>(HwDeviceExtension)->note();
    return TRUE;
}

extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    static_cast<Extension *>(HwDeviceExtension)->forget();
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
    data.HwInterrupt = PermediaInterrupt;
    data.HwDeviceExtensionSize = sizeof(Extension);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
