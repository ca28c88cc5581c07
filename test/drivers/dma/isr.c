/*
 * isr.c - what runs above PASSIVE_LEVEL: interrupt, DPC, reset and bug check. Nothing here is pageable.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "kestrel.h"

/* What KsBugcheck leaves in the dump. */
typedef struct _KS_DUMP {
  UCHAR Mark[16];
  ULONG IntStatus;
  ULONG IntEnable;
  ULONG DmaTarget;
  KS_COUNTERS Counters;
} KS_DUMP;

static const UCHAR KsDumpMark[16] = "Kestrel state 1";

ULONG KsBugcheckDataSize(VOID) { return sizeof(KS_DUMP) + BUGCHECK_DATA_SIZE_RESERVED; }

VOID KsQuiet(PKS_EXTENSION Extension) {
  KsWrite(Extension, KS_REG_INT_ENABLE, 0);
  KsWrite(Extension, KS_REG_DMA_COMMAND, KS_DMA_STOP);
  KsWrite(Extension, KS_REG_INT_STATUS, KS_INT_ALL);
}

BOOLEAN NTAPI KsInterrupt(PVOID HwDeviceExtension) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  ULONG Cause;

  if (Extension->Asleep)
    return FALSE;
  Cause = KsRead(Extension, KS_REG_INT_STATUS) & KS_INT_ALL;
  if (Cause == 0)
    return FALSE;

  KsWrite(Extension, KS_REG_INT_STATUS, Cause);
  Extension->Pending |= Cause;
  if (!VideoPortQueueDpc(Extension, KsDpc, &Extension->Transfer))
    ++Extension->QueueFailures; /* the one that is pending takes this interrupt, too */
  return TRUE;
}

typedef struct _KS_TAKEN {
  PKS_EXTENSION Extension;
  ULONG Causes;
} KS_TAKEN, *PKS_TAKEN;

/* Runs synchronized with KsInterrupt. */
static BOOLEAN NTAPI KsTakeInterrupts(PVOID Context) {
  PKS_TAKEN Taken = (PKS_TAKEN)Context;

  Taken->Causes = Taken->Extension->Pending;
  Taken->Extension->Pending = 0;
  return TRUE;
}

VOID NTAPI KsDpc(PVOID HwDeviceExtension, PVOID Context) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  PKS_TRANSFER Transfer = (PKS_TRANSFER)Context;
  PVP_SCATTER_GATHER_LIST List;
  BOOLEAN Upload;
  KS_TAKEN Taken;

  Taken.Extension = Extension;
  Taken.Causes = 0;
  VideoPortSynchronizeExecution(Extension, VpMediumPriority, KsTakeInterrupts, &Taken);
  if (Taken.Causes == 0)
    return;

  Upload = Transfer->Upload;
  List = KsTakeListAtDpcLevel(Extension);
  if (List == NULL)
    return; /* given up before the interrupt came */
  VideoPortCompleteDma(Extension, Extension->Adapter, List, Upload);

  Transfer->Failed = (Taken.Causes & KS_INT_DMA_FAULT) != 0;
  VideoPortSetEvent(Extension, Extension->Done);
}

BOOLEAN NTAPI KsReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;

  KsQuiet(Extension);
  KsWrite(Extension, KS_REG_CONTROL, KS_CONTROL_RESET);
  VideoPortStallExecution(10);
  KsWrite(Extension, KS_REG_CONTROL, 0);
  return FALSE; /* a text mode is the BIOS's business */
}

VOID NTAPI KsBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  KS_DUMP Dump;

  if (BufferSize < sizeof(Dump))
    return;
  VideoPortZeroMemory(&Dump, sizeof(Dump));
  VideoPortMoveMemory(Dump.Mark, (PVOID)KsDumpMark, sizeof(Dump.Mark));
  Dump.IntStatus = KsRead(Extension, KS_REG_INT_STATUS);
  Dump.IntEnable = KsRead(Extension, KS_REG_INT_ENABLE);
  Dump.DmaTarget = KsRead(Extension, KS_REG_DMA_TARGET);
  Dump.Counters = Extension->Counters;
  VideoPortMoveMemory(Buffer, &Dump, sizeof(Dump));
}
