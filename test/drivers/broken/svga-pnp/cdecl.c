/*
 * cdecl.c - the Halcyon driver whose callbacks have the C convention, which matters on 32-bit x86 only.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --targets=i686-w64-mingw32 --checks='videoport-*' %s
#include "../../svga-pnp/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static BOOLEAN __cdecl HcBringUp(PVOID HwDeviceExtension);
static VP_STATUS __cdecl HcReadLimit(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                     ULONG ValueLength);
static VOID __fastcall HcNotice(PVOID HwDeviceExtension, PVOID Context);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, HcBringUp)
#pragma alloc_text(PAGE, HcReadLimit)
#endif

static VP_STATUS __cdecl HcReadLimit(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                     ULONG ValueLength) {
  PAGED_CODE();
  if (ValueLength != sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  *(PULONG)Context = *(PULONG)ValueData;
  return NO_ERROR;
}

static VOID __fastcall HcNotice(PVOID HwDeviceExtension, PVOID Context) {
  VideoPortEnumerateChildren(HwDeviceExtension, NULL);
}

static BOOLEAN __cdecl HcBringUp(PVOID HwDeviceExtension) { // NOTE: HcBringUp is declared here
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  VideoPortGetRegistryParameters(Extension, L"MemoryLimit", FALSE,
                                 // FINDING@+1: callback-calling-convention: HcReadLimit does not use the stdcall
                                 (PMINIPORT_GET_REGISTRY_ROUTINE)HcReadLimit, &Extension->MemoryLimit);
  // FINDING@+2: queue-dpc-irql: HwVidInitialize runs below it
  // FINDING@+1: callback-calling-convention: VideoPortQueueDpc expects (HwVidDpcRoutine): declare it NTAPI
  VideoPortQueueDpc(Extension, (PMINIPORT_DPC_ROUTINE)HcNotice, NULL);
  HcQuiet(Extension);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.HwFindAdapter = HcFindAdapter;
  // FINDING@+1: callback-calling-convention: HcBringUp does not use the stdcall convention that HwInitialize expects
  InitData.HwInitialize = (PVIDEO_HW_INITIALIZE)HcBringUp;
  InitData.HwStartIO = HcStartIO;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
