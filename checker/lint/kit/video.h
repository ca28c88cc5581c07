/*
 * video.h - mingw-w64's video.h, with what it needs and the names that only the WDK's has.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
/* IWYU pragma: always_keep */
#ifndef VPCHECK_KIT_VIDEO_H
#define VPCHECK_KIT_VIDEO_H

#include <miniport.h>

#include <dderror.h>

#include <ntddvdeo.h>

#include <videoagp.h>

#include_next <video.h>

/* The WDK's defines it for every compiler, and drivers ask for it before they use #pragma alloc_text. */
#ifndef ALLOC_PRAGMA
#define ALLOC_PRAGMA 1
#endif

#ifndef VIDEOPORT_API
#define VIDEOPORT_API VPAPI
#endif

/* mingw-w64 declares VideoPortUnLockBuffer, as one page spells it; the export is spelled this way. */
EXTERN_C VPAPI VOID NTAPI VideoPortUnlockBuffer(PVOID HwDeviceExtension, PVOID Mdl);

#endif
