// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// An interrupt routine, by its name, as HwInitialize.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI QvInterrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = QvFindAdapter;
    Data.HwInitialize = QvInterrupt; // FINDING: callback-role-name-swap: QvInterrupt
    Data.HwStartIO = QvStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
