/*
 * entry.c - the registration is a constant that DriverEntry copies.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "callbacks.h"
#include "power.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static const VIDEO_HW_INITIALIZATION_DATA HlPattern = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = HlFindAdapter,
    .HwInitialize = HlInitialize,
    .HwStartIO = HlStartIO,
    .HwDeviceExtensionSize = sizeof(HL_EXTENSION),
    .HwSetPowerState = PowerSet,
    .HwGetPowerState = PowerGet,
    .HwGetVideoChildDescriptor = PowerGetChild,
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data = HlPattern;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
