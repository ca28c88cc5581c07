#ifndef CARD_H
#define CARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST Read;
    PVP_SCATTER_GATHER_LIST Write;
} CARD_EXTENSION, *PCARD_EXTENSION;

/* release.c */
VOID CardReleaseRead(PCARD_EXTENSION Card);
VOID CardReleaseWrite(PCARD_EXTENSION Card);

/* finish.c */
VOID CardFinish(PCARD_EXTENSION Card);

#endif
