/*
 * transfers.c - the Kestrel driver that starts its transfers with the wrong
 * callback, context and length.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/kestrel.h"

static VOID NTAPI KsExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                            PVOID Context);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, KsTransfer)
#endif

typedef struct _KS_PARTS {
  PULONG LengthOfPart;
  ULONG Count;
} KS_PARTS;

static KS_PARTS KsParts;

static VOID NTAPI KsExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                            PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  Extension->Transfer.List = SGList;
  KsWrite(Extension, KS_REG_DMA_COUNT, SGList->NumberOfElements);
  KsWrite(Extension, KS_REG_DMA_COMMAND, KS_DMA_UPLOAD);
}

/* Nobody but a large transfer gets a callback. */
static VP_STATUS KsStartLarge(PKS_EXTENSION Extension, PVOID Mdl, PULONG Length) {
  PEXECUTE_DMA Execute = NULL;

  if (*Length > KS_MAX_TRANSFER)
    Execute = KsExecute;
  // FINDING@+1: callback-maybe-null: VideoPortStartDma requires a callback (HwVidExecuteDma)
  return VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, Length, Execute, &Extension->Transfer, TRUE);
}

static VP_STATUS KsStartUnset(PKS_EXTENSION Extension, PVOID Mdl, PULONG Length) {
  PEXECUTE_DMA Execute;

  // FINDING@+1: callback-uninitialized: the callback (HwVidExecuteDma) passed to VideoPortStartDma
  return VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, Length, Execute, &Extension->Transfer, TRUE);
}

static VP_STATUS KsStartAgain(PKS_EXTENSION Extension, PVOID Mdl, PULONG Length) {
  // FINDING@+1: temp-callback-reuse-assumed: VideoPortStartDma forgets the callback of an earlier call
  return VideoPortStartDma(Extension, Extension->Adapter, Mdl, *Length, Length, NULL, &Extension->Transfer, TRUE);
}

/* The context is gone, or paged out, when it is needed. */
static VP_STATUS KsStartCounted(PKS_EXTENSION Extension, PVOID Mdl) {
  KS_TRANSFER Transfer;
  PVOID Paged;
  VP_STATUS Status;

  Transfer.Length = KS_MAX_TRANSFER;
  // FINDING@+2: dma-context-memory: the context of the DMA transfer is an automatic variable
  Status =
      VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Extension->Transfer.Length, KsExecute, &Transfer, TRUE);
  if (Status != NO_ERROR)
    return Status;
  Paged = VideoPortAllocatePool(Extension, VpPagedPool, sizeof(KS_TRANSFER), 'rtsK');
  if (Paged == NULL)
    return ERROR_NOT_ENOUGH_MEMORY;
  // FINDING@+2: dma-context-memory: lies in pageable memory
  Status =
      VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Extension->Transfer.Length, KsExecute, Paged, TRUE);
  VideoPortFreePool(Extension, Paged);
  return Status;
}

static VP_STATUS KsStartMeasured(PKS_EXTENSION Extension, PVOID Mdl) {
  ULONG Length = KS_MAX_TRANSFER;

  KsParts.LengthOfPart = &Length; // NOTE: the address is stored here
  // FINDING@+1: dma-length-storage: its address is kept in KsParts.LengthOfPart
  return VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Length, KsExecute, &Extension->Transfer, TRUE);
}

VP_STATUS KsTransfer(PKS_EXTENSION Extension, const KS_TRANSFER_REQUEST *Request) {
  PVOID Mdl;

  PAGED_CODE();
  Mdl = VideoPortLockBuffer(Extension, Request->Buffer, Request->Length, VpReadAccess);
  if (Mdl == NULL)
    return ERROR_NOT_ENOUGH_MEMORY;
  Extension->Transfer.Length = Request->Length;
  if (KsStartLarge(Extension, Mdl, &Extension->Transfer.Length) != NO_ERROR ||
      KsStartUnset(Extension, Mdl, &Extension->Transfer.Length) != NO_ERROR ||
      KsStartAgain(Extension, Mdl, &Extension->Transfer.Length) != NO_ERROR ||
      KsStartCounted(Extension, Mdl) != NO_ERROR || KsStartMeasured(Extension, Mdl) != NO_ERROR)
    ++Extension->Counters.Faults;
  VideoPortUnLockBuffer(Extension, Mdl);
  return NO_ERROR;
}
