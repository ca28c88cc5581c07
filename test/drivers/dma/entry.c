/*
 * entry.c - registering the Kestrel miniport, and finding and powering its adapters.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "kestrel.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static BOOLEAN KsMapRegisters(PKS_EXTENSION Extension);
static BOOLEAN KsPrepareDma(PKS_EXTENSION Extension);
static VOID KsReleaseAll(PKS_EXTENSION Extension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, KsMapRegisters)
#pragma alloc_text(PAGE, KsPrepareDma)
#pragma alloc_text(PAGE, KsReleaseAll)
#pragma alloc_text(PAGE, KsFindAdapter)
#pragma alloc_text(PAGE, KsInitialize)
#pragma alloc_text(PAGE, KsGetPower)
#pragma alloc_text(PAGE, KsSetPower)
#pragma alloc_text(PAGE, KsGetChild)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;
  ULONG Result;

  PAGED_CODE();
  VideoPortZeroMemory(&Data, sizeof(Data));

  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(KS_EXTENSION);

  Data.HwFindAdapter = KsFindAdapter;
  Data.HwInitialize = KsInitialize;
  Data.HwStartIO = KsStartIO;

  Data.HwInterrupt = KsInterrupt;
  Data.HwResetHw = KsReset;

  Data.HwSetPowerState = KsSetPower;
  Data.HwGetPowerState = KsGetPower;
  Data.HwGetVideoChildDescriptor = KsGetChild;

  Result = VideoPortInitialize(Context1, Context2, &Data, NULL);
  if (Result != NO_ERROR)
    VideoDebugPrint((Error, "kestrel: the port refused the driver: %x\n", Result));
  return Result;
}

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

/* Claims the adapter's ranges and maps its registers. */
static BOOLEAN KsMapRegisters(PKS_EXTENSION Extension) {
  VIDEO_ACCESS_RANGE Ranges[KS_RANGE_COUNT];
  const VIDEO_ACCESS_RANGE *Range = &Ranges[KS_RANGE_REGISTERS];
  VP_STATUS Status;

  PAGED_CODE();
  VideoPortZeroMemory(Ranges, sizeof(Ranges));
  Status = VideoPortGetAccessRanges(Extension, 0, NULL, KS_RANGE_COUNT, Ranges, NULL, NULL, NULL);
  if (Status != NO_ERROR) {
    VideoDebugPrint((Error, "kestrel: no access ranges: %x\n", Status));
    return FALSE;
  }
  if (Range->RangeLength < KS_REG_COUNT * sizeof(ULONG) || Range->RangeInIoSpace)
    return FALSE;

  Extension->RegisterLength = Range->RangeLength;
  Extension->Registers =
      (PULONG)VideoPortGetDeviceBase(Extension, Range->RangeStart, Range->RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Extension->Registers == NULL)
    return FALSE;

  Extension->Memory = Ranges[KS_RANGE_MEMORY].RangeStart;
  Extension->MemoryLength = Ranges[KS_RANGE_MEMORY].RangeLength;
  return TRUE;
}

static BOOLEAN KsPrepareDma(PKS_EXTENSION Extension) {
  VP_DEVICE_DESCRIPTION Description;

  PAGED_CODE();
  VideoPortZeroMemory(&Description, sizeof(Description));
  Description.ScatterGather = TRUE;
  Description.Dma32BitAddresses = TRUE;
  Description.MaximumLength = KS_MAX_TRANSFER;
  Extension->Adapter = VideoPortGetDmaAdapter(Extension, &Description);
  if (Extension->Adapter == NULL)
    return FALSE;

  Extension->Descriptors = (PKS_DESCRIPTOR)VideoPortAllocateCommonBuffer(Extension, Extension->Adapter, KS_LIST_SIZE,
                                                                         &Extension->DescriptorsLogical, FALSE, NULL);
  if (Extension->Descriptors == NULL)
    return FALSE;

  if (VideoPortCreateSpinLock(Extension, &Extension->Lock) != NO_ERROR) {
    Extension->Lock = NULL;
    return FALSE;
  }
  if (VideoPortCreateEvent(Extension, SYNCHRONIZATION_EVENT, NULL, &Extension->Done) != NO_ERROR) {
    Extension->Done = NULL;
    return FALSE;
  }
  return TRUE;
}

/* Gives back whatever KsMapRegisters and KsPrepareDma got. */
static VOID KsReleaseAll(PKS_EXTENSION Extension) {
  PAGED_CODE();
  if (Extension->Done != NULL)
    VideoPortDeleteEvent(Extension, Extension->Done);
  if (Extension->Lock != NULL)
    VideoPortDeleteSpinLock(Extension, Extension->Lock);
  if (Extension->Descriptors != NULL)
    VideoPortReleaseCommonBuffer(Extension, Extension->Adapter, KS_LIST_SIZE, Extension->DescriptorsLogical,
                                 Extension->Descriptors, FALSE);
  if (Extension->Adapter != NULL)
    VideoPortPutDmaAdapter(Extension, Extension->Adapter);
  if (Extension->Registers != NULL)
    VideoPortFreeDeviceBase(Extension, Extension->Registers);
  VideoPortVerifyAccessRanges(Extension, 0, NULL);
  VideoPortZeroMemory(Extension, sizeof(*Extension));
}

VP_STATUS NTAPI KsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;

  if (!KsMapRegisters(Extension)) {
    KsReleaseAll(Extension);
    return ERROR_INVALID_PARAMETER;
  }
  if (KsRead(Extension, KS_REG_ID) != KS_ID) {
    KsReleaseAll(Extension);
    return ERROR_DEV_NOT_EXIST;
  }
  if (ConfigInfo->BusInterruptLevel == 0 || !KsPrepareDma(Extension)) {
    KsReleaseAll(Extension);
    return ERROR_INVALID_PARAMETER;
  }

  /* Only Windows XP with a service pack takes the callback; everything else works without. */
  Extension->DumpsState =
      VideoPortRegisterBugcheckCallback(Extension, KS_BUGCHECK_CODE, KsBugcheck, KsBugcheckDataSize()) == NO_ERROR;
  return NO_ERROR;
}

BOOLEAN NTAPI KsInitialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  KsQuiet((PKS_EXTENSION)HwDeviceExtension);
  return TRUE;
}

/* ---- Power ------------------------------------------------------------------------------------------------------- */

VP_STATUS NTAPI KsGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PAGED_CODE();
  if (HwId != DISPLAY_ADAPTER_HW_ID)
    return ERROR_DEVICE_REINITIALIZATION_NEEDED;
  return VideoPowerControl->PowerState < VideoPowerMaximum ? NO_ERROR : ERROR_DEVICE_REINITIALIZATION_NEEDED;
}

VP_STATUS NTAPI KsSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  if (HwId != DISPLAY_ADAPTER_HW_ID)
    return NO_ERROR;
  switch (VideoPowerControl->PowerState) {
  case VideoPowerOn:
    KsWrite(Extension, KS_REG_CONTROL, KS_CONTROL_AWAKE);
    Extension->Asleep = FALSE;
    KsWrite(Extension, KS_REG_INT_ENABLE, KS_INT_ALL);
    break;
  case VideoPowerHibernate:
    break;
  default:
    KsQuiet(Extension);
    Extension->Asleep = TRUE;
    break;
  }
  return NO_ERROR;
}

VP_STATUS NTAPI KsGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                           PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused) {
  PAGED_CODE();
  *pUnused = 0;
  if (ChildEnumInfo->ChildIndex != DISPLAY_ADAPTER_HW_ID)
    return VIDEO_ENUM_NO_MORE_DEVICES;
  *VideoChildType = VideoChip;
  *UId = DISPLAY_ADAPTER_HW_ID;
  return VIDEO_ENUM_MORE_DEVICES;
}
