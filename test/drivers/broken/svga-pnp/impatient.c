/*
 * impatient.c - the Halcyon driver with a DriverEntry that does not take no for an answer.
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
  VIDEO_HW_INITIALIZATION_DATA InitData;
  ULONG Status;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwInitialize = HcInitialize;
  InitData.HwInterrupt = HcInterrupt;
  InitData.HwStartIO = HcStartIO;
  InitData.HwResetHw = HcResetHw;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;

  Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
  if (Status != NO_ERROR)
    // FINDING@+1: entry-retry-without-change: called again with the same initialization data
    Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
  if (Status != NO_ERROR)       // FINDING: entry-status-interpreted: return it untouched
    return ERROR_DEV_NOT_EXIST; // FINDING: entry-return-propagated: returns a constant
  return Status;
}
