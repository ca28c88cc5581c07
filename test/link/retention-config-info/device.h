#pragma once

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_REQUEST_PACKET Current;
    PVIDEO_PORT_CONFIG_INFO Configuration;
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID CardReadConfiguration(PHW_DEVICE_EXTENSION Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo);
