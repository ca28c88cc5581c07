// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// The two assignments are swapped.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardIsr(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardIsr; // FINDING: callback-role-name-swap: CardIsr
    Data.HwInterrupt = CardInitialize; // FINDING: callback-role-name-swap: CardInitialize
    Data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
