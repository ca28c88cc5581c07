/*
 * completion.c - the Kestrel driver that has two DPC routines, which do not let
 * go of the scatter/gather list.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/kestrel.h"

static VOID NTAPI KsFaultDpc(PVOID HwDeviceExtension, PVOID Context);

typedef struct _KS_TAKEN {
  PKS_EXTENSION Extension;
  ULONG Causes;
} KS_TAKEN, *PKS_TAKEN;

BOOLEAN NTAPI KsInterrupt(PVOID HwDeviceExtension) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  ULONG Cause = KsRead(Extension, KS_REG_INT_STATUS) & KS_INT_ALL;

  if (Cause == 0)
    return FALSE;
  KsWrite(Extension, KS_REG_INT_STATUS, Cause);
  Extension->Pending |= Cause;
  if ((Cause & KS_INT_DMA_FAULT) != 0) {
    VideoPortQueueDpc(Extension, KsFaultDpc, &Extension->Transfer); // NOTE: KsFaultDpc is queued here
    return TRUE;
  }
  // FINDING@+2: dpc-single-routine: KsDpc is a second DPC routine
  // FINDING@+1: dpc-context-stack: the context of the DPC is an automatic variable
  VideoPortQueueDpc(Extension, KsDpc, &Cause);
  return TRUE;
}

static BOOLEAN NTAPI KsTakeInterrupts(PVOID Context) {
  PKS_TAKEN Taken = (PKS_TAKEN)Context;

  Taken->Causes = Taken->Extension->Pending;
  Taken->Extension->Pending = 0;
  return TRUE;
}

static ULONG KsPendingCauses(PKS_EXTENSION Extension) {
  // FINDING@+1: paged-pool-at-dispatch: VideoPortAllocatePool must not be called for paged pool in HwVidDpcRoutine
  PKS_TAKEN Taken = (PKS_TAKEN)VideoPortAllocatePool(Extension, VpPagedPool, sizeof(KS_TAKEN), 'rtsK');
  ULONG Causes;

  if (Taken == NULL)
    return 0;
  Taken->Extension = Extension;
  Taken->Causes = 0;
  // FINDING@+1: sync-context-pageable: the context lies in pageable memory
  VideoPortSynchronizeExecution(Extension, VpMediumPriority, KsTakeInterrupts, Taken);
  Causes = Taken->Causes;
  VideoPortFreePool(Extension, Taken);
  return Causes;
}

/* The list stays where it is for the next transfer to find. */
VOID NTAPI KsDpc(PVOID HwDeviceExtension, PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  if (Extension->Transfer.List == NULL || KsPendingCauses(Extension) == 0)
    return;
  // FINDING@+1: sg-list-stale-field: List still points to the scatter/gather list
  VideoPortCompleteDma(Extension, Extension->Adapter, Extension->Transfer.List, Extension->Transfer.Upload);
  VideoPortSetEvent(Extension, Extension->Done);
}

/* The list is counted when it is not there any more. */
static VOID NTAPI KsFaultDpc(PVOID HwDeviceExtension, PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  PVP_SCATTER_GATHER_LIST List = KsTakeListAtDpcLevel(Extension);

  if (List == NULL)
    return;
  // NOTE@+1: VideoPortCompleteDma gives the list back here
  VideoPortCompleteDma(Extension, Extension->Adapter, List, TRUE);
  // FINDING@+1: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
  Extension->Counters.Faults += List->NumberOfElements;
}

BOOLEAN NTAPI KsInitialize(PVOID HwDeviceExtension) {
  // FINDING@+1: callback-null: VideoPortGetRegistryParameters requires a callback
  return VideoPortGetRegistryParameters(HwDeviceExtension, L"Polled", FALSE, NULL, NULL) == NO_ERROR;
}
