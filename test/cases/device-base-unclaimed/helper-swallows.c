// RUN: %check-case --driver-kind=legacy %s
// The helper that claims returns nothing.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PUCHAR Registers;
    PUCHAR Ports;
    ULONG PortBase;
    VP_STATUS Status;
    BOOLEAN Claimed;
    VIDEO_ACCESS_RANGE Ranges[3];
} CARD_EXTENSION, *PCARD_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID CardClaim(PCARD_EXTENSION card)
{
    VP_STATUS status;

    status = VideoPortGetAccessRanges(card, 0, NULL, 3, card->Ranges, NULL, NULL, NULL);
    if (status != NO_ERROR)
        return;
    card->Claimed = TRUE;
}

static VP_STATUS CardMap(PCARD_EXTENSION card)
{
    card->Registers = VideoPortGetDeviceBase(card, card->Ranges[1].RangeStart, card->Ranges[1].RangeLength, VIDEO_MEMORY_SPACE_MEMORY); // FINDING: device-base-unclaimed: VideoPortGetDeviceBase is reached although the range may not have been claimed: return if the claim does not return NO_ERROR
    return card->Registers != NULL ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

static VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                       PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    CardClaim(card);
    if (CardMap(card) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    *Again = 0;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
