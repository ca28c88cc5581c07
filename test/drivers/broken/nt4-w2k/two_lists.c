/*
 * two_lists.c - the Wyvern driver with two ways to report its legacy resources, of which one is not looked at.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../nt4-w2k/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VOID NTAPI WyGetLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                                       PULONG LegacyResourceCount);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, WyGetLegacyResources)
#endif

static VOID NTAPI WyGetLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                                       PULONG LegacyResourceCount) {
  PAGED_CODE();
  *LegacyResourceList = WyLegacyRanges;
  *LegacyResourceCount = WY_LEGACY_COUNT;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
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
  InitData.HwLegacyResourceList = WyLegacyRanges; // FINDING: init-legacy-list-ignored: HwGetLegacyResources is set
  InitData.HwLegacyResourceCount = WY_LEGACY_COUNT;
  InitData.HwGetLegacyResources = WyGetLegacyResources;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
