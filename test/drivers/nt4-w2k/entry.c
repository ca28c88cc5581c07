/*
 * entry.c - registering the Wyvern miniport with either port driver.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "wyvern.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

/* Windows NT 4.0 asks for one registration per bus and wants the lowest result. */
static const INTERFACE_TYPE WyBuses[] = {PCIBus, Isa, Eisa};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;
  ULONG Status;
  ULONG Bus;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(VIDEO_HW_INITIALIZATION_DATA));
  InitData.HwFindAdapter = WyFindAdapter;
  InitData.HwInitialize = WyInitialize;
  InitData.HwStartIO = WyStartIO;
  InitData.HwDeviceExtensionSize = sizeof(WY_EXTENSION);
  InitData.StartingDeviceNumber = 0;

  InitData.HwSetPowerState = WySetPowerState;
  InitData.HwGetPowerState = WyGetPowerState;
  InitData.HwGetVideoChildDescriptor = WyGetChildDescriptor;
  InitData.HwLegacyResourceList = WyLegacyRanges;
  InitData.HwLegacyResourceCount = WY_LEGACY_COUNT;

  InitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
  Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
  if (Status == NO_ERROR)
    return Status;

  /* The port driver of Windows NT 4.0 does not know the longer structure. */
  InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
  for (Bus = 0; Bus < RTL_NUMBER_OF(WyBuses); ++Bus) {
    ULONG BusStatus;

    InitData.AdapterInterfaceType = WyBuses[Bus];
    BusStatus = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    if (BusStatus < Status)
      Status = BusStatus;
  }
  return Status;
}
