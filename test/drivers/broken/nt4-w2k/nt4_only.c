/*
 * nt4_only.c - the Wyvern driver that forgot its longer structure.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../nt4-w2k/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(VIDEO_HW_INITIALIZATION_DATA));
  InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
  InitData.HwFindAdapter = WyFindAdapter;
  InitData.HwInitialize = WyInitialize;
  InitData.HwStartIO = WyStartIO;
  InitData.HwDeviceExtensionSize = sizeof(WY_EXTENSION);
  InitData.HwSetPowerState = WySetPowerState;                // FINDING: init-size-excludes-field: HwSetPowerState
  InitData.HwGetPowerState = WyGetPowerState;                // FINDING: init-size-excludes-field: HwGetPowerState
  InitData.HwGetVideoChildDescriptor = WyGetChildDescriptor; // FINDING: init-size-excludes-field: HwGetVideoChild
  InitData.HwLegacyResourceList = WyLegacyRanges;            // FINDING: init-size-excludes-field: HwLegacyResourceList
  InitData.HwLegacyResourceCount = WY_LEGACY_COUNT;          // FINDING: init-size-excludes-field: HwLegacyResourceCount
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
