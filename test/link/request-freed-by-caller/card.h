#ifndef CARD_H
#define CARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_JOB {
    PVIDEO_REQUEST_PACKET Packet;
    ULONG Stage;
} CARD_JOB, *PCARD_JOB;

typedef struct _CARD_EXTENSION {
    PCARD_JOB Last;
} CARD_EXTENSION, *PCARD_EXTENSION;

/* job.c */
PCARD_JOB CardNewJob(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet);
BOOLEAN CardMakeJob(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet, PCARD_JOB *Made);
VOID CardEndJob(PCARD_EXTENSION Card, PCARD_JOB Job);
VOID CardRemember(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet);

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);

#endif
