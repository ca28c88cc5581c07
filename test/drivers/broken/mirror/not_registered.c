/*
 * not_registered.c - a mirror driver whose DriverEntry takes one argument too many, and sometimes succeeds without
 * having done anything.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#define _NTOSDEF_ /* keeps the header from declaring DriverEntry */
#define PAGED_CODE()
#include "mirror.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2, ULONG Flags);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2, ULONG Flags) { // FINDING: entry-signature: exactly two
  VIDEO_HW_INITIALIZATION_DATA Data;

  PAGED_CODE();
  if (Flags & 1)
    return NO_ERROR; // FINDING: entry-missing-initialize: without having called VideoPortInitialize
  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwFindAdapter = MirrorFindAdapter;
  Data.HwInitialize = MirrorInitialize;
  Data.HwStartIO = MirrorStartIO;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
