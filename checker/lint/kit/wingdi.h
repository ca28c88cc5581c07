/*
 * wingdi.h - mingw-w64's wingdi.h, with the types that it needs.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_KIT_WINGDI_H
#define VPCHECK_KIT_WINGDI_H

#include <windef.h>

#include_next <wingdi.h>

#endif
