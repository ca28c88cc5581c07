// RUN: %check-case --driver-kind=legacy %s
// DriverEntry lists the legacy ranges, which the port claims.

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

static VIDEO_ACCESS_RANGE LegacyRanges[] = {{{{0xA0000, 0}}, 0x20000, 0, 1, 1, 0}};

static VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                       PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    PHYSICAL_ADDRESS frame;

    frame.QuadPart = 0xA0000;
    card->Registers = VideoPortGetDeviceBase(card, frame, 0x20000, VIDEO_MEMORY_SPACE_MEMORY);
    if (card->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    *Again = 0;
    return NO_ERROR;
}

BOOLEAN NTAPI CardResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwLegacyResourceList = LegacyRanges;
    data.HwLegacyResourceCount = 1;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
