#pragma once

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE LastRoutine;
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN CardSynchronize(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine);
VOID CardNote(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine);
