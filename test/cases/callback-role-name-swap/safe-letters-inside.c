// RUN: %check-case --checks=videoport-callback-role-name-swap %s
// The letters are there, the word is not.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CardDisregardErrors(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReinitiate(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardFinitude(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardDisregardErrors;
    Data.HwInterrupt = CardFinitude;
    Data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
