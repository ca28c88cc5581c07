/*
 * polled.c - the Kestrel driver for a board without an interrupt line, which registers its interrupt all the same.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/startio.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI KsFindPolledAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, KsFindPolledAdapter)
#endif

static VP_STATUS NTAPI KsFindPolledAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                           PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  VIDEO_ACCESS_RANGE Ranges[KS_RANGE_COUNT];

  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  VideoPortZeroMemory(Ranges, sizeof(Ranges));
  if (VideoPortGetAccessRanges(Extension, 0, NULL, KS_RANGE_COUNT, Ranges, NULL, NULL, NULL) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  Extension->Registers =
      (PULONG)VideoPortGetDeviceBase(Extension, Ranges[KS_RANGE_REGISTERS].RangeStart,
                                     Ranges[KS_RANGE_REGISTERS].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Extension->Registers == NULL) {
    VideoPortVerifyAccessRanges(Extension, 0, NULL);
    return ERROR_INVALID_PARAMETER;
  }
  ConfigInfo->BusInterruptLevel = 0;
  ConfigInfo->BusInterruptVector = 0;
  return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  PAGED_CODE();
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(KS_EXTENSION);
  Data.HwFindAdapter = KsFindPolledAdapter;
  Data.HwInitialize = KsInitialize;
  Data.HwStartIO = KsStartIO;
  Data.HwInterrupt = KsInterrupt; // FINDING: init-interrupt-null-required: leave HwInterrupt NULL
  Data.HwResetHw = KsReset;
  Data.HwSetPowerState = KsSetPower;
  Data.HwGetPowerState = KsGetPower;
  Data.HwGetVideoChildDescriptor = KsGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
