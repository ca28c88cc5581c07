// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// Names that say nothing of the kind.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CirrusOpen(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusService(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CirrusFindAdapter;
    Data.HwInitialize = CirrusOpen;
    Data.HwInterrupt = CirrusService;
    Data.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
