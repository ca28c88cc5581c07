/*
 * interrupt.c - what runs above PASSIVE_LEVEL.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "basalt.h"

static VOID NTAPI BsPlugged(PVOID HwDeviceExtension, PVOID Context) {
  VideoPortEnumerateChildren(HwDeviceExtension, NULL);
}

BOOLEAN NTAPI BsInterrupt(PVOID HwDeviceExtension) {
  PBS_EXTENSION Extension = (PBS_EXTENSION)HwDeviceExtension;
  ULONG Causes;

  if (Extension->Board.Asleep)
    return FALSE;
  Causes = BoardRead(&Extension->Board, BOARD_REG_INT_STATUS) & BOARD_INT_ALL;
  if (Causes == 0)
    return FALSE;
  BoardWrite(&Extension->Board, BOARD_REG_INT_STATUS, Causes);
  if ((Causes & BS_INT_BLANK) != 0)
    ++Extension->Blanks;
  if ((Causes & BS_INT_PLUG) != 0 && !VideoPortQueueDpc(Extension, BsPlugged, NULL))
    ++Extension->Missed; /* the one that is pending will see the change */
  return TRUE;
}

BOOLEAN NTAPI BsReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  BoardQuiet(&((PBS_EXTENSION)HwDeviceExtension)->Board);
  return FALSE; /* the BIOS sets the text mode */
}
