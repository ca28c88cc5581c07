/*
 * remembered.c - the Kestrel driver that keeps the callbacks which the port
 * forgets.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/kestrel.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, KsInitialize)
#pragma alloc_text(PAGE, KsTransfer)
#endif

typedef struct _KS_REMEMBERING {
  KS_EXTENSION Extension;
  PEXECUTE_DMA Execute;
} KS_REMEMBERING, *PKS_REMEMBERING;

static VOID NTAPI KsExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                            PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  Extension->Transfer.List = SGList;
  KsWrite(Extension, KS_REG_DMA_COUNT, SGList->NumberOfElements);
  KsWrite(Extension, KS_REG_DMA_COMMAND, KS_DMA_UPLOAD);
}

static BOOLEAN NTAPI KsStop(PVOID Context) {
  KsWrite((PKS_EXTENSION)Context, KS_REG_DMA_COMMAND, KS_DMA_STOP);
  return TRUE;
}

// FINDING@+1: temp-callback-stored: KsStop is kept in KsStopRoutine (a global variable)
static PMINIPORT_SYNCHRONIZE_ROUTINE KsStopRoutine = KsStop;

BOOLEAN NTAPI KsInitialize(PVOID HwDeviceExtension) {
  PKS_REMEMBERING Remembering = (PKS_REMEMBERING)HwDeviceExtension;

  PAGED_CODE();
  Remembering->Execute = KsExecute; // FINDING: temp-callback-stored: KsExecute is kept in Remembering->Execute
  return VideoPortSynchronizeExecution(Remembering, VpMediumPriority, KsStop, Remembering);
}

VP_STATUS KsTransfer(PKS_EXTENSION Extension, const KS_TRANSFER_REQUEST *Request) {
  PKS_REMEMBERING Remembering = (PKS_REMEMBERING)Extension;
  VP_STATUS Status;
  PVOID Mdl;

  PAGED_CODE();
  Mdl = VideoPortLockBuffer(Extension, Request->Buffer, Request->Length, VpReadAccess);
  if (Mdl == NULL)
    return ERROR_NOT_ENOUGH_MEMORY;
  Extension->Transfer.Length = Request->Length;
  if (Request->Upload) {
    // FINDING@+1: temp-callback-from-storage: the callback (HwVidExecuteDma) is taken from memory that can change
    Status = VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Extension->Transfer.Length, Remembering->Execute,
                               &Extension->Transfer, TRUE);
  } else {
    Status = VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Extension->Transfer.Length, KsExecute,
                               &Extension->Transfer, FALSE);
  }
  // FINDING@+2: temp-callback-from-storage: the callback (HwVidSynchronizeExecutionCallback) is taken
  if (Status != NO_ERROR)
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, KsStopRoutine, Extension);
  VideoPortUnLockBuffer(Extension, Mdl);
  return Status;
}

BOOLEAN NTAPI KsReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  KsStop(HwDeviceExtension);
  return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  PAGED_CODE();
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwDeviceExtensionSize = sizeof(KS_REMEMBERING);
  Data.HwFindAdapter = KsFindAdapter;
  Data.HwInitialize = KsInitialize;
  Data.HwStartIO = KsStartIO;
  Data.HwInterrupt = KsInterrupt;
  Data.HwResetHw = KsReset;
  Data.HwSetPowerState = KsSetPower;
  Data.HwGetPowerState = KsGetPower;
  Data.HwGetVideoChildDescriptor = KsGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
