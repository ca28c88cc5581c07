/*
 * posing_as_pnp.c - a mirror driver that is said to be a Plug and Play driver, with a timer that nobody starts.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --clangd-misses=init-timer-never-started --checks='videoport-*' --driver-kind=pnp %s
#include "mirror.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VOID NTAPI MirrorTimer(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

static VOID NTAPI MirrorTimer(PVOID HwDeviceExtension) {}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  PAGED_CODE();
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwFindAdapter = MirrorFindAdapter;
  Data.HwInitialize = MirrorInitialize;
  Data.HwStartIO = MirrorStartIO;
  Data.HwTimer = MirrorTimer;
  // FINDING@+4: init-missing-pnp-callback: HwSetPowerState is not set
  // FINDING@+3: init-missing-pnp-callback: HwGetPowerState is not set
  // FINDING@+2: init-missing-pnp-callback: HwGetVideoChildDescriptor is not set
  // FINDING@+1: init-timer-never-started: HwTimer is set, but VideoPortStartTimer is never called
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
