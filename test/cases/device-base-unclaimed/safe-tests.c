// RUN: %check-case --driver-kind=legacy %s
// The status is tested in many ways.

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

static BOOLEAN CardClaimed(VP_STATUS status)
{
    return status == NO_ERROR;
}

static const BOOLEAN IsGood[2] = {TRUE, FALSE};
VP_STATUS CardCheck(VP_STATUS status);
BOOLEAN CardMaps(ULONG way);

static VP_STATUS CardClaim(PCARD_EXTENSION card, ULONG way)
{
    VP_STATUS status = VideoPortGetAccessRanges(card, 0, NULL, 3, card->Ranges, NULL, NULL, NULL), both;
    BOOLEAN good;

    switch (way) {
    case 0:
        return status ? ERROR_DEV_NOT_EXIST : NO_ERROR;
    case 1:
        return !status ? NO_ERROR : ERROR_DEV_NOT_EXIST;
    case 2:
        switch (status) {
        case NO_ERROR:
            return NO_ERROR;
        default:
            return ERROR_DEV_NOT_EXIST;
        }
    case 3:
        good = CardClaimed(status);
        return good == TRUE ? NO_ERROR : ERROR_DEV_NOT_EXIST;
    case 4:
        both = status | VideoPortVerifyAccessRanges(card, 1, card->Ranges + 2);
        return both;
    case 5:
        return CardCheck(status);
    case 6:
        return status < 2 && IsGood[status] ? NO_ERROR : ERROR_DEV_NOT_EXIST;
    case 7:
        if (status > 0)
            return ERROR_DEV_NOT_EXIST;
        return NO_ERROR;
    case 8:
        card->Status = status;
        VideoPortReadRegisterBufferUchar(card->Registers, (PUCHAR)card, 4);
        return card->Status;
    case 9:
        good = (BOOLEAN)(status == NO_ERROR);
        if (!good)
            return ERROR_DEV_NOT_EXIST;
        return NO_ERROR;
    default:
        return ERROR_DEV_NOT_EXIST;
    }
}

static VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                       PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    if (CardClaim(card, ConfigInfo->SystemIoBusNumber) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    card->Registers = VideoPortGetDeviceBase(card, card->Ranges[0].RangeStart, card->Ranges[0].RangeLength,
                                             VIDEO_MEMORY_SPACE_MEMORY);
    if (card->Registers == NULL)
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
