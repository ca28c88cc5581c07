/*
 * videoagp.h - mingw-w64's videoagp.h, with the types that it needs.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_KIT_VIDEOAGP_H
#define VPCHECK_KIT_VIDEOAGP_H

#include <vpcheck-kit.h>

#include_next <videoagp.h>

#endif
