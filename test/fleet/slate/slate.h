/*
 * slate.h - a board whose counters the interrupt and the requests use.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef SLATE_H
#define SLATE_H

#include "board.h"

#define SL_ID 0x534C4154
#define IOCTL_SLATE_QUERY_COUNTERS CTL_CODE(FILE_DEVICE_VIDEO, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _SL_COUNTERS {
  ULONG Interrupts;
  ULONG Causes;
} SL_COUNTERS;

typedef struct _SL_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  SL_COUNTERS Counters;
} SL_EXTENSION, *PSL_EXTENSION;

/* interrupt.c */
BOOLEAN NTAPI SlInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI SlReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
SL_COUNTERS SlTakeCounters(PSL_EXTENSION Extension);

#endif
