/*
 * basalt.h - a board with an interrupt for the vertical blank and one for a cable that is plugged in.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef BASALT_H
#define BASALT_H

#include "board.h"

#define BS_ID 0x42534C54
#define BS_INT_BLANK 1
#define BS_INT_PLUG 2

typedef struct _BS_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  ULONG Blanks;
  ULONG Missed;
} BS_EXTENSION, *PBS_EXTENSION;

/* interrupt.c */
BOOLEAN NTAPI BsInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI BsReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

#endif
