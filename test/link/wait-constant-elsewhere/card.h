#ifndef CARD_H
#define CARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

extern const LARGE_INTEGER CardNoWait;

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension);
VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
