/*
 * intrin.h - mingw-w64's intrin.h, without what it makes clang say about the AMD 3DNow! instructions.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_KIT_INTRIN_H
#define VPCHECK_KIT_INTRIN_H

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-W#warnings"
#include_next <intrin.h>
#pragma clang diagnostic pop

#endif
