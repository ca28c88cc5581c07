/*
 * kernel.c - functions of the kernel that a miniport should not import.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <string.h>

static const char *const prefixes[] = {"Ke", "Ex", "Mm", "Zw", "Io"};

/* nf-video-videoportmapmemory.md has drivers for shared memory call the first three; the others undo them. */
static const char *const exceptions[] = {"MmMapIoSpace",   "ZwOpenSection",        "ZwMapViewOfSection",
                                         "MmUnmapIoSpace", "ZwUnmapViewOfSection", "ZwClose"};

static bool begins_with(const char *name, const char *prefix) { return strncmp(name, prefix, strlen(prefix)) == 0; }

static bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }

bool vp_is_kernel_import(const char *name) {
  for (size_t i = 0; i < sizeof exceptions / sizeof exceptions[0]; ++i)
    if (strcmp(name, exceptions[i]) == 0)
      return false;
  for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; ++i)
    if (begins_with(name, prefixes[i]) && is_upper(name[strlen(prefixes[i])]))
      return !begins_with(name, "ExInterlocked");
  return false;
}

/* KeAcquireSpinLock and its kin, KeRaiseIrql, KeLowerIrql. */
bool vp_kernel_changes_level(const char *name) {
  return strstr(name, "SpinLock") != NULL || strstr(name, "RaiseIrql") != NULL || strstr(name, "LowerIrql") != NULL;
}

/* IoReportResourceForDetection, HalAssignSlotResources and the like. */
bool vp_kernel_claims_resources(const char *name) {
  return (begins_with(name, "Io") || begins_with(name, "Hal")) && strstr(name, "Resource") != NULL;
}

bool vp_kernel_tells_level(const char *name) { return strcmp(name, "KeGetCurrentIrql") == 0; }
