#pragma once

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_REQUEST {
    struct _CARD_REQUEST *Next;
    PVOID Output;
    ULONG Length;
} CARD_REQUEST, *PCARD_REQUEST;

typedef struct _CARD_WORK {
    PVOID Buffer;
    ULONG Length;
} CARD_WORK, *PCARD_WORK;

typedef struct _HW_DEVICE_EXTENSION {
    PVIDEO_REQUEST_PACKET Current;
    PVIDEO_REQUEST_PACKET Active;
    PVIDEO_REQUEST_PACKET Pending;
    PVOID Colors;
    CARD_WORK Work;
    ULONG Mode;
    VIDEO_CLUT Table;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID CardCopyColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_CLUT Colors);
VP_STATUS CardRun(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
VOID CardSetCurrent(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
VOID CardBegin(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
VOID CardEnd(PHW_DEVICE_EXTENSION Extension);
VOID CardReset(PHW_DEVICE_EXTENSION Extension);
VOID CardSetWork(PCARD_WORK Work, PVOID Buffer, ULONG Length);
VOID CardFillRequest(PCARD_REQUEST Request, PVOID Output, ULONG Length);
VOID CardReleaseRequest(PHW_DEVICE_EXTENSION Extension, PCARD_REQUEST Request);
VOID CardSetTable(PVIDEO_CLUT *Table, PVIDEO_CLUT Colors);
