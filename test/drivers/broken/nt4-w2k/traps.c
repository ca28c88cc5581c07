/*
 * traps.c - the Wyvern driver whose emulator entries do not fit their routines, and do not last.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../nt4-w2k/wyvern.h"

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, WyFindAdapter)
#endif

static VP_STATUS NTAPI WyTrapByte(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data) { return NO_ERROR; }

static VP_STATUS NTAPI WyTrapWord(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUSHORT Data) { return NO_ERROR; }

static VP_STATUS NTAPI WyTrapLongs(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data, ULONG DataLength) {
  return NO_ERROR;
}

static VOID NTAPI WyTrapNothing(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data) {}

VP_STATUS NTAPI WyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  /* right are the first and the last */
  EMULATOR_ACCESS_ENTRY Traps[] = {
      {0x3B0, 12, Uchar, EMULATOR_READ_ACCESS, FALSE, (PVOID)WyTrapByte},
      {0x3C0, 32, Uchar, EMULATOR_READ_ACCESS, TRUE, (PVOID)WyTrapByte},
      {0x3C0, 32, Ulong, EMULATOR_READ_ACCESS, FALSE, (PVOID)WyTrapLongs},
      {0x3C0, 32, Uchar, EMULATOR_WRITE_ACCESS, FALSE, (PVOID)WyTrapWord},
      {0x3C0, 32, Uchar, 0, FALSE, (PVOID)WyTrapByte},
      {0x3C0, 32, Uchar, EMULATOR_READ_ACCESS, FALSE, NULL},
      {0x3C0, 32, Uchar, EMULATOR_READ_ACCESS, FALSE, (PVOID)WyTrapNothing},
      {0x3C0, 32, Ulong, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, TRUE, (PVOID)WyTrapLongs},
  };

  PAGED_CODE();
  if (VideoPortVerifyAccessRanges(HwDeviceExtension, WY_LEGACY_COUNT, WyLegacyRanges) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  ConfigInfo->NumEmulatorAccessEntries = RTL_NUMBER_OF(Traps);
  // FINDING@+6: emulator-entry-routine: with string support calls its routine with 5 arguments
  // FINDING@+5: emulator-entry-routine: without string support calls its routine with 4 arguments
  // FINDING@+4: emulator-entry-routine: of access type Uchar needs a routine whose Data is PUCHAR
  // FINDING@+3: emulator-entry-routine: set AccessMode
  // FINDING@+2: emulator-entry-routine: has no routine
  // FINDING@+1: emulator-entry-routine: it must return VP_STATUS
  ConfigInfo->EmulatorAccessEntries = Traps; // FINDING: emulator-entries-storage: make the array static
  ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)HwDeviceExtension;
  return NO_ERROR;
}
