/*
 * miscast.c - the Halcyon driver that silences the compiler when it registers its callbacks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../svga-pnp/requests.c"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI HcReadAny(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData);
static BOOLEAN NTAPI HcQuietNow(PVOID Context);
static VOID NTAPI HcTick(PVOID HwDeviceExtension);
static BOOLEAN NTAPI HcBringUpInterrupts(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, HcReadAny)
#pragma alloc_text(PAGE, HcBringUpInterrupts)
#endif

static const UCHAR HcTable[4] = {1, 2, 3, 4};

static VP_STATUS NTAPI HcReadAny(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData) {
  PAGED_CODE();
  return NO_ERROR;
}

static VOID NTAPI HcTick(PVOID HwDeviceExtension) { HcWrite((PHC_EXTENSION)HwDeviceExtension, HC_REG_DISPLAY, 1); }

static BOOLEAN NTAPI HcQuietNow(PVOID Context) {
  HcQuiet((PHC_EXTENSION)Context);
  // FINDING@+1: callback-type-mismatch: it takes 1 parameter, not 2
  return VideoPortQueueDpc(Context, (PMINIPORT_DPC_ROUTINE)HcTick, NULL);
}

static PULONG HcRoutineFor(PHC_EXTENSION Extension);

static BOOLEAN NTAPI HcBringUpInterrupts(PVOID HwDeviceExtension) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  // FINDING@+1: callback-type-mismatch: it takes 4 parameters, not 5
  VideoPortGetRegistryParameters(Extension, L"MemoryLimit", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)HcReadAny,
                                 &Extension->MemoryLimit);
  // FINDING@+1: callback-cast-hides-type: HcQuietNow has the right type
  VideoPortSynchronizeExecution(Extension, VpHighPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)HcQuietNow, Extension);
  // FINDING@+1: callback-not-function: this is a number
  VideoPortSynchronizeExecution(Extension, VpHighPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)0x1000, Extension);
  // FINDING@+1: callback-not-function: this is the address of data
  VideoPortSynchronizeExecution(Extension, VpHighPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)HcTable, Extension);
  VideoPortSynchronizeExecution(Extension, VpHighPriority,
                                // FINDING@+1: callback-not-function: the result of a call that returns no function
                                (PMINIPORT_SYNCHRONIZE_ROUTINE)HcRoutineFor(Extension), Extension);
  VideoPortStartTimer(Extension);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);
  InitData.HwFindAdapter = HcFindAdapter;
  // FINDING@+1: callback-role-name-swap: its name says HwVidInterrupt
  InitData.HwInitialize = HcBringUpInterrupts;
  InitData.HwInterrupt = HcInterrupt;
  InitData.HwStartIO = HcStartIO;
  InitData.HwResetHw = HcResetHw;
  InitData.HwTimer = HcTick; // FINDING: callback-role-conflict: HcTick serves as HwVidTimer here
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
