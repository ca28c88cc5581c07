/*
 * iolite.cpp - a driver in C++.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "iolite.h"
#include "power.h"

using iolite::Adapter;

static VP_STATUS NTAPI findAdapter(PVOID HwDeviceExtension, PVOID, PWSTR, PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR) {
  if (ConfigInfo->Length < sizeof(*ConfigInfo))
    return ERROR_INVALID_PARAMETER;
  return Adapter::of(HwDeviceExtension)->find();
}

static BOOLEAN NTAPI initialize(PVOID HwDeviceExtension) {
  Adapter::of(HwDeviceExtension)->quiet();
  return TRUE;
}

static BOOLEAN NTAPI startIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET Packet) {
  Packet->StatusBlock->Status = Adapter::of(HwDeviceExtension)->answer(Packet);
  return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data = {};
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(Adapter);
  Data.HwFindAdapter = findAdapter;
  Data.HwInitialize = initialize;
  Data.HwStartIO = startIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
