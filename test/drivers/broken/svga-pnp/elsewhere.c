/*
 * elsewhere.c - the Halcyon driver, registering itself once more when it is initialized, and not with what it was
 * given.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../svga-pnp/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static ULONG HcRegister(PVOID Context1, PVOID Context2);
static BOOLEAN NTAPI HcInitializeAgain(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, HcRegister)
#pragma alloc_text(PAGE, HcInitializeAgain)
#endif

static const ULONG HcVersion = 2;

static ULONG HcRegister(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwInitialize = HcInitializeAgain; // NOTE: HcInitializeAgain is registered as HwVidInitialize here
  InitData.HwInterrupt = HcInterrupt;
  InitData.HwStartIO = HcStartIO;
  InitData.HwResetHw = HcResetHw;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;
  // FINDING@+3: entry-initialize-elsewhere: may be called only from DriverEntry, not from HwVidInitialize
  // FINDING@+2: entry-arguments: the first argument of VideoPortInitialize must be DriverEntry's first parameter
  // FINDING@+1: entry-arguments: the second argument of VideoPortInitialize must be DriverEntry's second parameter
  return VideoPortInitialize(Context1, Context2, &InitData, (PVOID)&HcVersion); // FINDING: entry-context-null: NULL
}

static BOOLEAN NTAPI HcInitializeAgain(PVOID HwDeviceExtension) {
  PAGED_CODE();
  HcQuiet((PHC_EXTENSION)HwDeviceExtension);
  return HcRegister(NULL, NULL) == NO_ERROR; // NOTE: HcInitializeAgain calls HcRegister
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  PAGED_CODE();
  return HcRegister(Context2, Context1);
}
