#ifndef CARD_H
#define CARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PVP_SCATTER_GATHER_LIST List;
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
    BOOLEAN HasRom;
    UCHAR RomType;
} CARD_EXTENSION, *PCARD_EXTENSION;

/* list.c */
VOID CardForget(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List);
VOID CardCount(PCARD_EXTENSION Card, PVP_SCATTER_GATHER_LIST List);
VOID CardNoteRom(PCARD_EXTENSION Card, PUCHAR Rom);
VOID CardReadRom(PCARD_EXTENSION Card, PUCHAR Rom);
VOID CardCopyRom(PCARD_EXTENSION Card, PUCHAR Rom);

#endif
