/*
 * isr.c - the Plover driver's interrupt.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "plover.h"

#pragma alloc_text(PAGE, PlDpc)

static VOID PlLookAround(PPL_EXTENSION Extension) {
  ULONG Id;

  VideoPortGetBusData(Extension, PCIConfiguration, Extension->Slot, &Id, 0, sizeof(Id));
}

BOOLEAN NTAPI PlInterrupt(PVOID HwDeviceExtension) {
  PlLookAround((PPL_EXTENSION)HwDeviceExtension);
  VideoPortQueueDpc(HwDeviceExtension, PlDpc, NULL);
  return TRUE;
}

VOID NTAPI PlDpc(PVOID HwDeviceExtension, PVOID Context) { PlWrite((PPL_EXTENSION)HwDeviceExtension, 2); }

BOOLEAN NTAPI PlResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  PlWrite((PPL_EXTENSION)HwDeviceExtension, 0);
  return FALSE;
}

VOID PlDump(PPL_EXTENSION Extension) { VideoPortDebugPrint(0, "slot %lu\n", Extension->Slot); }
