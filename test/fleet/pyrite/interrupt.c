/*
 * interrupt.c - the interrupt and its DPC, which has the mistake of the header.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "pyrite.h"

static VOID NTAPI PyDpc(PVOID HwDeviceExtension, PVOID Context) { PySynchronize((PPY_EXTENSION)HwDeviceExtension); }

BOOLEAN NTAPI PyInterrupt(PVOID HwDeviceExtension) {
  PBOARD Board = &((PPY_EXTENSION)HwDeviceExtension)->Board;
  ULONG Causes;

  if (Board->Asleep)
    return FALSE;
  Causes = BoardRead(Board, BOARD_REG_INT_STATUS) & BOARD_INT_ALL;
  if (Causes == 0)
    return FALSE;
  BoardWrite(Board, BOARD_REG_INT_STATUS, Causes);
  VideoPortQueueDpc(HwDeviceExtension, PyDpc, NULL);
  return TRUE;
}

BOOLEAN NTAPI PyReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  BoardQuiet(&((PPY_EXTENSION)HwDeviceExtension)->Board);
  return FALSE;
}
