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

/* Make calls, and uses of pageable data, of those that units left open, when everything has been joined. Return false
   if there was not enough memory. */
bool vp_link_open_calls(struct vp_linked *linked);
bool vp_link_pageable_uses(struct vp_linked *linked);

/* Gives roles to the functions that are passed to others which register their parameters. Returns false if there was
   not enough memory. */
bool vp_link_roles(struct vp_linked *linked);

/* Marks, of all these, what stands under a test that another file knows for one of the level. Returns false if there
   was not enough memory. */
bool vp_link_levels(struct vp_linked *linked);

#endif
