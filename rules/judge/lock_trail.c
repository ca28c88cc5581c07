/*
 * lock_trail.c - what paths do to spin locks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/lock_trail.h"

#include <string.h>

static void drop(struct vp_lock_trail *trail, uint32_t position) {
  const uint32_t behind = --trail->count - position;
  memmove(&trail->steps[position], &trail->steps[position + 1], behind * sizeof trail->steps[0]);
  memset(&trail->steps[trail->count], 0, sizeof trail->steps[0]);
}

void vp_lock_trail_add(struct vp_lock_trail *trail, enum vp_lock_step_kind kind, vp_site site, vp_object callee) {
  if (kind == VP_LOCK_RELEASED && trail->count != 0 && trail->steps[trail->count - 1].kind == VP_LOCK_ACQUIRED) {
    drop(trail, trail->count - 1);
    return;
  }
  if (trail->count == VP_MAX_LOCK_STEPS) {
    drop(trail, 0);
    trail->lost = true;
  }
  trail->steps[trail->count++] = (struct vp_lock_step){kind, site, callee};
}

void vp_lock_trail_lose(struct vp_lock_trail *trail) {
  memset(trail, 0, sizeof *trail);
  trail->lost = true;
}
