/*
 * lock_effects.h - what the functions of a program do to spin locks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_LOCK_EFFECTS_H
#define VPCHECK_LOCK_EFFECTS_H

#include "call_graph.h"

/* What a function does to spin locks, whichever path it takes. */
struct vp_lock_effect {
  bool known;          /* false: it depends, or cannot be told */
  uint32_t released;   /* locks that its caller held and that it releases */
  uint32_t acquired;   /* locks that it leaves its caller with, once it has released those */
  vp_site acquired_at; /* where it acquires the last of them */
};

struct vp_lock_effects {
  const struct vp_call_graph *graph;
  bool *reaching;                     /* by function: calls lead to something that may acquire or release a lock */
  struct vp_lock_effect *by_function; /* by function, once it is found */
  unsigned char *progress;            /* by function: whether it is being found, or found */
  const struct vp_lock_exit **exits;  /* sorted by function */
  size_t *first_exit;                 /* by function; one more at the end */
};

/* Returns false if there is not enough memory. Free the effects in any case. */
bool vp_lock_effects_init(struct vp_lock_effects *effects, const struct vp_call_graph *graph);
void vp_lock_effects_free(struct vp_lock_effects *effects);

/* What the function `object` does. */
struct vp_lock_effect vp_lock_effect_of(struct vp_lock_effects *effects, vp_object object);

/* A lock that is held at the end of a trail. */
struct vp_held_lock {
  vp_site acquired_at;
  const struct vp_lock_step *through; /* the call of the function that acquires it; NULL: the path does so itself */
};

enum { VP_MAX_HELD = VP_MAX_LOCK_STEPS };

/* Where a trail leads to. */
struct vp_lock_end {
  struct vp_held_lock held[VP_MAX_HELD]; /* latest last */
  uint32_t count;
  uint32_t released; /* locks that were held when the path began, and are no more */
  bool unknown;      /* others may be held, too */
};

/* Follows `trail`. */
struct vp_lock_end vp_lock_trail_end(struct vp_lock_effects *effects, const struct vp_lock_trail *trail);

#endif
