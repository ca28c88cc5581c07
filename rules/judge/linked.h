/*
 * linked.h - what the parts that link units share.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_LINKED_H
#define VPCHECK_LINKED_H

#include "vpcheck/link.h"

/* Zeroed memory that vp_linked_free frees, with room for one element more; NULL if there is not enough. */
void *vp_linked_own(struct vp_linked *linked, size_t count, size_t size);

#endif
