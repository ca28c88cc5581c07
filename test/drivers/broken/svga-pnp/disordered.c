/*
 * disordered.c - the Halcyon driver with a DriverEntry that does the right things at the wrong time.
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
  VIDEO_HW_INITIALIZATION_DATA InitData = {0};
  ULONG Status;

  PAGED_CODE();
  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwStartIO = HcStartIO;
  // FINDING@+1: init-zero-after-fill: wipes what was set before: HwFindAdapter and HwStartIO
  VideoPortZeroMemory(&InitData, sizeof(VIDEO_HW_INITIALIZATION_DATA));
  InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.HwInitialize = HcInitialize;
  InitData.HwResetHw = HcResetHw;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;

  Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
  InitData.HwInterrupt = HcInterrupt; // FINDING: init-fields-after-initialize: HwInterrupt is set after the last
  return Status;
}
