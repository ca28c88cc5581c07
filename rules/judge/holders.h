/*
 * holders.h - members and variables by their names.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_HOLDERS_H
#define VPCHECK_HOLDERS_H

#include "vpcheck/observation.h"

/* Orders holders by their names; what has no name comes first. */
int vp_holder_compare(const struct vp_holder *one, const struct vp_holder *other);

/* Whether `holder` stands for anything. */
bool vp_holder_is_anything(const struct vp_holder *holder);

/* Whether a store to `stored`, which is not anything, may overwrite what is stored in `kept`. */
bool vp_holder_overwrites(const struct vp_holder *stored, const struct vp_holder *kept);

#endif
