/*
 * forgetful.c - the Halcyon driver with a DriverEntry that zeroes nothing and drops the port's answer.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../svga-pnp/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData; // NOTE: zero the whole structure before its first member is set

  PAGED_CODE();
  InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.StartingDeviceNumber = 0;
  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwInitialize = HcInitialize;
  InitData.HwInterrupt = HcInterrupt;
  InitData.HwStartIO = HcStartIO;
  InitData.HwResetHw = HcResetHw;
  InitData.HwTimer = NULL;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;

  // FINDING@+1: init-not-zeroed: AdapterInterfaceType, HwStartDma and 7 other fields hold garbage
  VideoPortInitialize(Context1, Context2, &InitData, NULL);
  return NO_ERROR; // FINDING: entry-return-propagated: returns a constant
}
