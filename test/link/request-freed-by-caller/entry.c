#include "card.h"

static BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_JOB Job = CardNewJob(HwDeviceExtension, RequestPacket);
    PCARD_JOB Other;

    RequestPacket->StatusBlock->Status = NO_ERROR;
    if (Job != NULL) {
        Job->Stage = 1;
        CardEndJob(HwDeviceExtension, Job);
    }
    if (CardMakeJob(HwDeviceExtension, RequestPacket, &Other))
        VideoPortFreePool(HwDeviceExtension, Other);
    CardRemember(HwDeviceExtension, RequestPacket);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardInitialize;
    Data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
