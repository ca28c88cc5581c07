#pragma once

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_REQUEST_PACKET Current;
    PVOID Colors;
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID CardRemember(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
