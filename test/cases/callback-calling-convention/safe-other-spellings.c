// RUN: %check-case %s
// Other ways to say stdcall.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VOID __stdcall CARD_TIMER(PVOID HwDeviceExtension);
CARD_TIMER MachTimer;
#define CARD_CALLBACK __attribute__((stdcall))
BOOLEAN CARD_CALLBACK MachInterrupt(PVOID HwDeviceExtension);
BOOLEAN _stdcall MachResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;
    VideoHwInitData.HwTimer = (PVIDEO_HW_TIMER)MachTimer;
    VideoHwInitData.HwInterrupt = (PVIDEO_HW_INTERRUPT)MachInterrupt;
    VideoHwInitData.HwResetHw = (PVIDEO_HW_RESET_HW)MachResetHw;
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
