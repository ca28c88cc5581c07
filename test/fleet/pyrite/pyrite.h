/*
 * pyrite.h - a driver with a mistake in the header that both of its files include; findings.txt lists all.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef PYRITE_H
#define PYRITE_H

#include "board.h"

#define PY_ID 0x50595249

typedef struct _PY_EXTENSION {
  BOARD Board;
  PVIDEO_REQUEST_PACKET Last;
} PY_EXTENSION, *PPY_EXTENSION;

/* Waits for the interrupt routine to end, or so somebody thought. */
static __inline VOID PySynchronize(PPY_EXTENSION Extension) {
  VideoPortSynchronizeExecution(Extension, VpMediumPriority, NULL, Extension);
}

/* interrupt.c */
BOOLEAN NTAPI PyInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI PyReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

#endif
