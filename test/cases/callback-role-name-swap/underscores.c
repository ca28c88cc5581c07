// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// Words with underscores between them.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI card_find(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                          PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI card_start_io(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI card_interrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = card_find;
    Data.HwInitialize = card_interrupt; // FINDING: callback-role-name-swap: card_interrupt
    Data.HwStartIO = card_start_io;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
