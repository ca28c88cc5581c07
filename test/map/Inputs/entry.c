/*
 * entry.c - the Plover driver's entry, and what runs at PASSIVE_LEVEL.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "plover.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, PlFindAdapter)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(PL_EXTENSION);
  Data.HwFindAdapter = PlFindAdapter;
  Data.HwInitialize = PlInitialize;
  Data.HwStartIO = PlStartIO;
  Data.HwInterrupt = PlInterrupt;
  Data.HwResetHw = PlResetHw;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

static VP_STATUS NTAPI PlReadSlot(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                  ULONG ValueLength) {
  VideoPortMoveMemory(Context, ValueData, sizeof(ULONG));
  return NO_ERROR;
}

VP_STATUS NTAPI PlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PPL_EXTENSION Extension = (PPL_EXTENSION)HwDeviceExtension;

  VideoPortGetRegistryParameters(Extension, L"Slot", FALSE, PlReadSlot, &Extension->Slot);
  return NO_ERROR;
}

BOOLEAN NTAPI PlInitialize(PVOID HwDeviceExtension) {
  PlWrite((PPL_EXTENSION)HwDeviceExtension, 1);
  return TRUE;
}

BOOLEAN NTAPI PlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PlBlit((PPL_EXTENSION)HwDeviceExtension);
  return TRUE;
}
