/*
 * dolomite.h - a bus master that fetches pictures from system memory.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef DOLOMITE_H
#define DOLOMITE_H

#include "board.h"

#define DL_ID 0x444C4F4D
#define DL_REG_DMA_ADDRESS 8
#define DL_REG_DMA_LENGTH 9
#define DL_REG_DMA_COMMAND 10
#define DL_DMA_STOP 0
#define DL_DMA_FETCH 1
#define DL_INT_DMA 4
#define DL_MAX_TRANSFER 0x10000

#define IOCTL_DOLOMITE_FETCH CTL_CODE(FILE_DEVICE_VIDEO, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _DL_FETCH {
  PVOID Buffer;
  ULONG Length;
} DL_FETCH;

typedef struct _DL_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  PVP_DMA_ADAPTER Adapter;
  PEVENT Done;
  PVP_SCATTER_GATHER_LIST List; /* of the transfer under way */
  ULONG Length;
} DL_EXTENSION, *PDL_EXTENSION;

/* dma.c */
BOOLEAN DlPrepareDma(PDL_EXTENSION Extension);
VP_STATUS DlFetch(PDL_EXTENSION Extension, const DL_FETCH *Request);
BOOLEAN NTAPI DlInterrupt(PVOID HwDeviceExtension);

#endif
