/*
 * wrong_values.c - the Halcyon driver with a DriverEntry that sets what it should leave alone, and sets it wrong.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --clangd-misses=init-device-extension-size --checks='videoport-*' %s
#include "../../svga-pnp/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static HW_DMA_RETURN NTAPI HcStartDma(PVOID HwDeviceExtension, PDMA pDma);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

static HW_DMA_RETURN NTAPI HcStartDma(PVOID HwDeviceExtension, PDMA pDma) { return DmaAsyncReturn; }

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;
  PVIDEO_HW_INITIALIZATION_DATA InitData = &Data;

  PAGED_CODE();
  VideoPortZeroMemory(InitData, sizeof(Data));
  InitData->HwInitDataSize = sizeof(InitData);             // FINDING: init-size-invalid: the size of a pointer
  InitData->AdapterInterfaceType = PCIBus;                 // FINDING: init-adapter-interface-type: leave it zero
  InitData->HwDeviceExtensionSize = sizeof(PHC_EXTENSION); // FINDING: init-device-extension-size: of a pointer
  InitData->StartingDeviceNumber = 1;                      // FINDING: init-starting-device-number: must be zero
  InitData->HwStartDma = HcStartDma;                       // FINDING: init-reserved-field: HwStartDma is reserved
  InitData->Reserved = 1;                                  // FINDING: init-reserved-field: Reserved is reserved

  InitData->HwFindAdapter = HcFindAdapter;
  InitData->HwInitialize = HcInitialize;
  InitData->HwInterrupt = HcInterrupt;
  InitData->HwStartIO = HcStartIO;
  InitData->HwGetPowerState = HcGetPowerState;
  InitData->HwSetPowerState = HcSetPowerState;
  InitData->HwGetVideoChildDescriptor = HcGetChildDescriptor;

  // FINDING@+1: init-reset-hw-with-interrupt: HwInterrupt is set, but HwResetHw is not
  return VideoPortInitialize(Context1, Context2, InitData, NULL);
}
