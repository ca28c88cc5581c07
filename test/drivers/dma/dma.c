/*
 * dma.c - one transfer between system memory and the adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * KsTransfer runs at PASSIVE_LEVEL and waits. The callbacks that the port calls, and everything that holds the spin
 * lock, are resident.
 */
#include "kestrel.h"

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, KsTransfer)
#endif

/* ---- Resident ---------------------------------------------------------------------------------------------------- */

/* Writes the list for the adapter and remembers it for VideoPortCompleteDma. Returns the number of descriptors. */
static ULONG KsWriteDescriptors(PKS_EXTENSION Extension, PVP_SCATTER_GATHER_LIST SGList) {
  ULONG Count = SGList->NumberOfElements;
  ULONG Index;

  if (Count > KS_MAX_DESCRIPTORS)
    Count = KS_MAX_DESCRIPTORS; /* cannot be: KS_MAX_TRANSFER bytes have fewer pages */
  for (Index = 0; Index < Count; ++Index) {
    PKS_DESCRIPTOR Descriptor = &Extension->Descriptors[Index];
    Descriptor->AddressLow = SGList->Elements[Index].Address.LowPart;
    Descriptor->AddressHigh = (ULONG)SGList->Elements[Index].Address.HighPart;
    Descriptor->Length = SGList->Elements[Index].Length;
    Descriptor->Reserved = 0;
  }

  VideoPortAcquireSpinLockAtDpcLevel(Extension, Extension->Lock);
  Extension->Transfer.List = SGList;
  VideoPortReleaseSpinLockFromDpcLevel(Extension, Extension->Lock);
  return Count;
}

static VOID KsStartEngine(PKS_EXTENSION Extension, ULONG Count, ULONG Command) {
  KsWrite(Extension, KS_REG_DMA_LIST, Extension->DescriptorsLogical.LowPart);
  KsWrite(Extension, KS_REG_DMA_COUNT, Count);
  KsWrite(Extension, KS_REG_DMA_TARGET, Extension->Transfer.Target);
  KsWrite(Extension, KS_REG_DMA_COMMAND, Command);
}

static VOID NTAPI KsExecuteUpload(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                                  PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  KsStartEngine(Extension, KsWriteDescriptors(Extension, SGList), KS_DMA_UPLOAD);
}

static VOID NTAPI KsExecuteDownload(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter,
                                    PVP_SCATTER_GATHER_LIST SGList, PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  KsStartEngine(Extension, KsWriteDescriptors(Extension, SGList), KS_DMA_DOWNLOAD);
}

/* Takes the list out of the extension: whoever gets it completes the transfer. NULL if somebody else did. */
PVP_SCATTER_GATHER_LIST KsTakeListAtDpcLevel(PKS_EXTENSION Extension) {
  PVP_SCATTER_GATHER_LIST List;

  VideoPortAcquireSpinLockAtDpcLevel(Extension, Extension->Lock);
  List = Extension->Transfer.List;
  Extension->Transfer.List = NULL;
  VideoPortReleaseSpinLockFromDpcLevel(Extension, Extension->Lock);
  return List;
}

/* Ends a transfer that the adapter did not end in time. FALSE if the DPC is ending it at this moment. */
static BOOLEAN KsGiveUp(PKS_EXTENSION Extension) {
  PVP_SCATTER_GATHER_LIST List;
  UCHAR OldIrql;

  KsWrite(Extension, KS_REG_DMA_COMMAND, KS_DMA_STOP);
  VideoPortAcquireSpinLock(Extension, Extension->Lock, &OldIrql);
  List = Extension->Transfer.List;
  Extension->Transfer.List = NULL;
  VideoPortReleaseSpinLock(Extension, Extension->Lock, OldIrql);
  if (List == NULL)
    return FALSE;
  VideoPortCompleteDma(Extension, Extension->Adapter, List, Extension->Transfer.Upload);
  return TRUE;
}

/* ---- Pageable ---------------------------------------------------------------------------------------------------- */

VP_STATUS KsTransfer(PKS_EXTENSION Extension, const KS_TRANSFER_REQUEST *Request) {
  const BOOLEAN Upload = Request->Upload != 0;
  const PEXECUTE_DMA Execute = Upload ? KsExecuteUpload : KsExecuteDownload;
  VP_STATUS Status = NO_ERROR;
  ULONG Offset = 0;
  PVOID Mdl;

  PAGED_CODE();
  Mdl = VideoPortLockBuffer(Extension, Request->Buffer, Request->Length, Upload ? VpReadAccess : VpWriteAccess);
  if (Mdl == NULL)
    return ERROR_NOT_ENOUGH_MEMORY;

  /* The port may not have map registers for everything at once. */
  while (Offset < Request->Length && Status == NO_ERROR) {
    LARGE_INTEGER Timeout;
    ULONG Length = Request->Length - Offset;

    if (Length > KS_MAX_TRANSFER)
      Length = KS_MAX_TRANSFER;
    Extension->Transfer.Length = Length;
    Extension->Transfer.Target = Request->Target + Offset;
    Extension->Transfer.Upload = Upload;
    Extension->Transfer.Failed = FALSE;
    VideoPortClearEvent(Extension, Extension->Done);
    Status = VideoPortStartDma(Extension, Extension->Adapter, Mdl, Offset, &Extension->Transfer.Length, Execute,
                               &Extension->Transfer, Upload);
    if (Status != NO_ERROR)
      break;

    Timeout.QuadPart = -10000LL * KS_TIMEOUT_MS;
    Status = VideoPortWaitForSingleObject(Extension, Extension->Done, &Timeout);
    if (Status != NO_ERROR) {
      if (!KsGiveUp(Extension))
        VideoPortWaitForSingleObject(Extension, Extension->Done, NULL);
      ++Extension->Counters.Timeouts;
    } else if (Extension->Transfer.Failed) {
      ++Extension->Counters.Faults;
      Status = ERROR_INVALID_PARAMETER;
    } else if (Extension->Transfer.Length == 0) {
      Status = ERROR_NOT_ENOUGH_MEMORY;
    } else {
      ++Extension->Counters.Transfers;
      Offset += Extension->Transfer.Length;
    }
  }

  VideoPortUnLockBuffer(Extension, Mdl);
  return Status;
}
