/*
 * wdm.h - mingw-w64's wdm.h, made to parse for systems before Windows Vista and as C++.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_KIT_WDM_H
#define VPCHECK_KIT_WDM_H

#include <vpcheck-kit.h>

#include <sdkddkver.h>

/* wdm.h asks for this version under a name that sdkddkver.h does not give it. */
#ifndef NTDDI_WINVISTA
#define NTDDI_WINVISTA NTDDI_VISTA
#endif

/* wdm.h defines these two itself, after intrin.h has done so. */
#define __INTRINSIC_DEFINED_InterlockedBitTestAndSet
#define __INTRINSIC_DEFINED_InterlockedBitTestAndReset

#include_next <wdm.h>

#endif
