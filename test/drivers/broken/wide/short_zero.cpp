/*
 * short_zero.cpp - the Meridian driver with a DriverEntry that zeroes as much as a pointer, and starts a timer that it
 * does not have.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../wide/requests.cpp"

PAGEABLE static BOOLEAN NTAPI initializeWithTimer(PVOID HwDeviceExtension) {
  PAGED_CODE();
  extensionOf(HwDeviceExtension)->quiet();
  VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called
  return TRUE;
}

extern "C" PAGEABLE ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;
  auto *Filled = &Data;

  PAGED_CODE();
  VideoPortZeroMemory(Filled, sizeof(Filled)); // FINDING: init-zero-wrong-size: the size of a pointer
  Filled->HwInitDataSize = sizeof(Data);
  Filled->HwDeviceExtensionSize = sizeof(Extension);
  Filled->HwFindAdapter = findAdapter;
  Filled->HwInitialize = initializeWithTimer;
  Filled->HwInterrupt = interrupt;
  Filled->HwStartIO = startIO;
  Filled->HwResetHw = reset;
  Filled->HwTimer = nullptr;
  Filled->HwSetPowerState = setPower;
  Filled->HwGetPowerState = getPower;
  Filled->HwGetVideoChildDescriptor = getChild;
  Filled->HwQueryInterface = queryInterface;
  return VideoPortInitialize(Context1, Context2, Filled, nullptr);
}
