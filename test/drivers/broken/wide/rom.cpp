/*
 * rom.cpp - the Meridian driver that returns and reads what is not there any more.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../wide/meridian.h"

using namespace meridian;

// The array is gone when the port reads it.
PAGEABLE VOID NTAPI meridian::legacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                                              PULONG LegacyResourceCount) {
  VIDEO_ACCESS_RANGE Ports[] = {{{{0x000001CE, 0}}, 2, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE}};

  PAGED_CODE();
  *LegacyResourceList = Ports; // FINDING: legacy-list-returns-local: make the array static
  *LegacyResourceCount = RTL_NUMBER_OF(Ports);
}

PAGEABLE static VOID readRomMark(Extension *Adapter) {
  PAGED_CODE();
  const PVOID Image = VideoPortGetRomImage(Adapter, nullptr, 0, 512);
  if (!Image)
    return;
  VideoPortGetRomImage(Adapter, nullptr, 0, 0); // NOTE: VideoPortGetRomImage frees the image here
  // FINDING@+1: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
  VideoPortMoveMemory(Adapter->RomMark, Image, sizeof(Adapter->RomMark));
}

PAGEABLE static ULONG compareRoms(Extension *Adapter) {
  PAGED_CODE();
  const auto *First = static_cast<const UCHAR *>(VideoPortGetRomImage(Adapter, nullptr, 0, 512));
  const auto *Second = static_cast<const UCHAR *>(VideoPortGetRomImage(Adapter, nullptr, 0, 1024));
  if (!First || !Second)
    return 0;
  return First[0] == Second[512]; // FINDING: rom-image-stale: copy what is needed before
}

PAGEABLE BOOLEAN NTAPI meridian::initialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  readRomMark(extensionOf(HwDeviceExtension));
  extensionOf(HwDeviceExtension)->Lost = compareRoms(extensionOf(HwDeviceExtension));
  return TRUE;
}

extern "C" PAGEABLE ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  PAGED_CODE();
  VIDEO_HW_INITIALIZATION_DATA Data = {};
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(Extension);
  Data.HwFindAdapter = findAdapter;
  Data.HwInitialize = initialize;
  Data.HwStartIO = startIO;
  Data.HwSetPowerState = setPower;
  Data.HwGetPowerState = getPower;
  Data.HwGetVideoChildDescriptor = getChild;
  Data.HwGetLegacyResources = legacyResources;
  return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
