/*
 * ranges.c - the Wyvern driver with a list of legacy resources that is wrong in every way.
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
  VIDEO_ACCESS_RANGE Ranges[] = {
      {{{0x000003B0, 0}}, 0x0000000C, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
      {{{0x000003C0, 0}}, 0x00000020, 1, 1, 1, 7}, // FINDING: init-range-passive: RangePassive is 7
  };
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(VIDEO_HW_INITIALIZATION_DATA));
  InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  InitData.HwFindAdapter = WyFindAdapter;
  InitData.HwInitialize = WyInitialize;
  InitData.HwStartIO = WyStartIO;
  InitData.HwDeviceExtensionSize = sizeof(WY_EXTENSION);
  InitData.HwSetPowerState = WySetPowerState;
  InitData.HwGetPowerState = WyGetPowerState;
  InitData.HwGetVideoChildDescriptor = WyGetChildDescriptor;
  InitData.HwLegacyResourceList = Ranges;           // FINDING: init-legacy-list-storage: make the array static
  InitData.HwLegacyResourceCount = WY_LEGACY_COUNT; // FINDING: init-legacy-list-count: is 3, but
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
