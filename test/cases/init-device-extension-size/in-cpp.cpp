// RUN: %check-case %s
// C++, with a static_cast.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

extern "C" VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

extern "C" BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
  static_cast<CARD *>(HwDeviceExtension)->Mode = 3;

    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TridentFindAdapter;
    vhid.HwInitialize = TridentInitialize;
    vhid.HwStartIO = TridentStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: init-device-extension-size: HwDeviceExtensionSize is not set, but TridentInitialize takes the device extension for a CARD of
}
