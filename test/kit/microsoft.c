/*
 * microsoft.c - what Microsoft's compiler accepts from a driver, the driver kit accepts.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %vpcheck --print-kit --target=i686-w64-mingw32 > %t.i686
// RUN: %vpcheck --print-kit --target=x86_64-w64-mingw32 > %t.x86_64
// RUN: %clang @%t.i686 -w -Werror -c -o %t.o %s
// RUN: %clang @%t.x86_64 -w -Werror -c -o %t.o %s
// RUN: %vpcheck --checks=-* --quiet %s | count 0
// RUN: %vpcheck --checks=-* --quiet --target=x86_64-w64-mingw32 %s | count 0
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _EXTENSION {
  union {
    ULONG Whole;
    struct {
      USHORT Low, High;
    };
  };
} EXTENSION, *PEXTENSION;

ULONG DriverEntry(PVOID Context1, PVOID Context2);
VP_STATUS FindAdapter();
BOOLEAN Initialize(PEXTENSION Extension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, Initialize)
#endif
#pragma warning(disable : 4100)

VP_STATUS FindAdapter(Extension, Context, Arguments, Config, Again)
PVOID Extension;
PVOID Context;
PWSTR Arguments;
PVIDEO_PORT_CONFIG_INFO Config;
PUCHAR Again;
{ return undeclared_helper(Extension) ? NO_ERROR : ERROR_DEV_NOT_EXIST; }

BOOLEAN Initialize(PEXTENSION Extension) {
  ULONG Value = 0;
#if defined(_X86_)
  __asm {
    pushfd
    pop eax
    mov Value, eax
  }
#endif
  __try {
    Value = *(volatile ULONG *)Extension;
  } __except (1) {
    Value = Extension; /* a pointer in an integer */
  }
  return Value != Extension->Low;
}

/* Without NTAPI: the WDK compiles with /Gz. */
ULONG DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(Data);
  Data.HwFindAdapter = FindAdapter;
  Data.HwInitialize = Initialize;
  Data.HwStartIO = (void *)Initialize;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
