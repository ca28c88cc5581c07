/*
 * bugcheck.c - the Kestrel driver that wants to hear of every bug check and
 * writes more than it asked room for.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../dma/kestrel.h"

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, KsInitialize)
#endif

typedef struct _KS_DUMP {
  ULONG IntStatus;
  ULONG IntEnable;
  KS_COUNTERS Counters;
} KS_DUMP;

static VOID NTAPI KsWholeDump(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  ULONG Registers[1000];
  ULONG Index;

  for (Index = 0; Index < KS_REG_COUNT; ++Index)
    Registers[Index] = KsRead(Extension, Index);
  // FINDING@+1: bugcheck-buffer-overrun: 4000 bytes are written to Buffer although BufferSize may be less
  VideoPortMoveMemory(Buffer, Registers, sizeof(Registers));
}

/* This one looks at the size that it was given. */
static VOID NTAPI KsSmallDump(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  KS_DUMP Dump;

  Dump.IntStatus = KsRead(Extension, KS_REG_INT_STATUS);
  Dump.IntEnable = KsRead(Extension, KS_REG_INT_ENABLE);
  Dump.Counters = Extension->Counters;
  VideoPortMoveMemory(Buffer, &Dump, BufferSize < sizeof(Dump) ? BufferSize : sizeof(Dump));
}

BOOLEAN NTAPI KsInitialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  // FINDING@+1: bugcheck-code: a callback can be registered for bug check 0xEA only, not for 0x7E
  VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0x7E, KsSmallDump,
                                    sizeof(KS_DUMP) + BUGCHECK_DATA_SIZE_RESERVED);
  // FINDING@+1: bugcheck-data-size: BugcheckDataSize is 20, less than the 48 bytes that are reserved
  VideoPortRegisterBugcheckCallback(HwDeviceExtension, KS_BUGCHECK_CODE, KsSmallDump, sizeof(KS_DUMP));
  // FINDING@+1: bugcheck-data-size: BugcheckDataSize is 4001, more than the 4000 bytes that the port accepts
  VideoPortRegisterBugcheckCallback(HwDeviceExtension, KS_BUGCHECK_CODE, KsSmallDump, 4001);
  /* withdraws the callback */
  VideoPortRegisterBugcheckCallback(HwDeviceExtension, KS_BUGCHECK_CODE, NULL, 0);
  VideoPortRegisterBugcheckCallback(HwDeviceExtension, KS_BUGCHECK_CODE, KsWholeDump, 4000);
  return TRUE;
}
