// RUN: %check-case --driver-kind=legacy %s
// The claim is made, but nobody looks at its status.

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

static VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                       PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    VideoPortGetAccessRanges(card, 0, NULL, 3, card->Ranges, NULL, NULL, NULL); // NOTE: the range is claimed here
    card->Registers = VideoPortGetDeviceBase(card, card->Ranges[0].RangeStart, card->Ranges[0].RangeLength, VIDEO_MEMORY_SPACE_MEMORY); // FINDING: device-base-unclaimed: VideoPortGetDeviceBase is reached although the range may not have been claimed: return if the claim does not return NO_ERROR
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
