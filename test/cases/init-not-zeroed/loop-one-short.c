// RUN: %check-case %s
// XFAIL: llvm-19
// The engine of LLVM 19 does not unroll a loop whose bound is worked out: undecided.
// A loop that clears the structure word by word stops one word too early.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    ULONG i;

    for (i = 0; i < sizeof(hwInitData) / sizeof(ULONG) - 1; i++)
        ((PULONG)&hwInitData)[i] = 0;
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = VgaFindAdapter;
    hwInitData.HwInitialize = VgaInitialize;
    hwInitData.HwStartIO = VgaStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL); // FINDING: init-not-zeroed: Reserved holds garbage
}
