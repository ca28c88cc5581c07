/*
 * discarded.c - the Kestrel driver, whose interrupt is gone after DriverEntry, and whose structure is not.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/kestrel.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, KsInterrupt)
#endif

#include "../../dma/isr.c"

static VIDEO_HW_INITIALIZATION_DATA Data; // FINDING: init-structure-storage: should be an automatic variable

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(KS_EXTENSION);
  Data.HwFindAdapter = KsFindAdapter;
  Data.HwInitialize = KsInitialize;
  Data.HwStartIO = KsStartIO;
  Data.HwInterrupt = KsInterrupt; // FINDING: init-callback-section: KsInterrupt is registered permanently
  Data.HwResetHw = KsReset;
  Data.HwSetPowerState = KsSetPower;
  Data.HwGetPowerState = KsGetPower;
  Data.HwGetVideoChildDescriptor = KsGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
