/*
 * devioctl.h - mingw-w64's devioctl.h, which the samples of the driver kit include whether or not they use it.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
/* IWYU pragma: always_keep */
#ifndef VPCHECK_KIT_DEVIOCTL_H
#define VPCHECK_KIT_DEVIOCTL_H

#include_next <devioctl.h>

#endif
