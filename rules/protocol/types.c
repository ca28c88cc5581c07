/*
 * types.c - the types that services and callbacks use.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

static const struct vp_type_row rows[VP_TYPE_COUNT] = {
#define VP_TYPE(id, name, shape, pointee) [VP_TYPE_##id] = {name, shape, pointee},
#include "vpcheck/types.def"
};

const struct vp_type_row *vp_type_row(enum vp_type type) { return &rows[type]; }
