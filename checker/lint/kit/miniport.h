/*
 * miniport.h - mingw-w64's miniport.h, with what the WDK's brings besides.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
/* IWYU pragma: always_keep */
#ifndef VPCHECK_KIT_MINIPORT_H
#define VPCHECK_KIT_MINIPORT_H

#include <vpcheck-kit.h>

/* After ntddk.h or wdm.h, the types that these share with miniport.h are there already. */
#if defined(_WDMDDK_) && !defined(__BROKEN__)
#define __BROKEN__
#endif

/* windows.h leaves the name of a COM interface in this macro. */
#undef INTERFACE

#include_next <miniport.h>

#include <vpcheck-bus.h>
#include <vpcheck-pci.h>

#endif
