// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// A small driver that does not bother.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString, // FINDING: callback-could-be-pageable: CardFindAdapter should be pageable, as every HwVidFindAdapter should
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return NO_ERROR;
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension) // FINDING: callback-could-be-pageable: CardInitialize should be pageable
{
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) // FINDING: callback-could-be-pageable: CardStartIO should be pageable
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) // FINDING: callback-could-be-pageable: DriverEntry should be pageable
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO; // NOTE: CardStartIO is registered as HwVidStartIO here
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
