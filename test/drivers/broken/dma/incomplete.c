/*
 * incomplete.c - the Kestrel driver with a DriverEntry that lost some lines.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/startio.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  PAGED_CODE();
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwDeviceExtensionSize = sizeof(KS_EXTENSION);
  Data.HwFindAdapter = KsFindAdapter;
  Data.HwInitialize = KsInitialize;
  Data.HwInterrupt = KsInterrupt;
  Data.HwResetHw = KsReset;
  Data.HwSetPowerState = KsSetPower;
  Data.HwGetPowerState = KsGetPower;

  // FINDING@+3: init-size-missing: HwInitDataSize is not set
  // FINDING@+2: init-missing-core-callback: HwStartIO is not set
  // FINDING@+1: init-partial-pnp-callbacks: HwSetPowerState and HwGetPowerState are set, but not HwGetVideoChildDescriptor
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
