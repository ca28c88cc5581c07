#ifndef CARD_H
#define CARD_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct {
    ULONG Modes;
} CARD_EXTENSION, *PCARD_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG CardRegister(PVOID DriverObject, PVOID RegistryPath, PVIDEO_HW_INITIALIZATION_DATA Data);

#endif
