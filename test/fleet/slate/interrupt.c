/*
 * interrupt.c - the interrupt, and what must not run while it does.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "slate.h"

typedef struct _SL_TAKEN {
  PSL_EXTENSION Extension;
  SL_COUNTERS Counters;
} SL_TAKEN, *PSL_TAKEN;

BOOLEAN NTAPI SlInterrupt(PVOID HwDeviceExtension) {
  PSL_EXTENSION Extension = (PSL_EXTENSION)HwDeviceExtension;
  ULONG Causes;

  if (Extension->Board.Asleep)
    return FALSE;
  Causes = BoardRead(&Extension->Board, BOARD_REG_INT_STATUS) & BOARD_INT_ALL;
  if (Causes == 0)
    return FALSE;
  BoardWrite(&Extension->Board, BOARD_REG_INT_STATUS, Causes);
  ++Extension->Counters.Interrupts;
  Extension->Counters.Causes |= Causes;
  return TRUE;
}

BOOLEAN NTAPI SlReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  BoardQuiet(&((PSL_EXTENSION)HwDeviceExtension)->Board);
  return FALSE;
}

/* Runs synchronized with SlInterrupt. */
static BOOLEAN NTAPI SlCopyCounters(PVOID Context) {
  PSL_TAKEN Taken = (PSL_TAKEN)Context;

  Taken->Counters = Taken->Extension->Counters;
  return TRUE;
}

SL_COUNTERS SlTakeCounters(PSL_EXTENSION Extension) {
  SL_TAKEN Taken;

  VideoPortZeroMemory(&Taken, sizeof(Taken));
  Taken.Extension = Extension;
  VideoPortSynchronizeExecution(Extension, VpMediumPriority, SlCopyCounters, &Taken);
  return Taken.Counters;
}
