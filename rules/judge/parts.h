/*
 * parts.h - the parts of vp_judge_program that look at functions and the calls between them.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Each part returns false if there was not enough memory; what was found until then has been reported.
 */
#ifndef VPCHECK_PARTS_H
#define VPCHECK_PARTS_H

#include "call_graph.h"
#include "vpcheck/context.h"

/* Everything that the parts share. */
struct vp_parts {
  const struct vp_program *program;
  const struct vp_call_graph *graph;
  struct vp_walk *walk; /* for any part to use */
  const struct vp_contexts *contexts;
  bool no_interrupt; /* no registration sets HwInterrupt */
};

/* Fills in `contexts`, which is zeroed, from the graph. */
bool vp_contexts_fill(struct vp_contexts *contexts, const struct vp_call_graph *graph, struct vp_walk *walk);

/* Calls that their context forbids. */
bool vp_judge_forbidden_calls(const struct vp_parts *parts, const struct vp_sink *sink);

/* Calls that should be made nowhere. */
void vp_judge_unwanted_calls(const struct vp_parts *parts, const struct vp_sink *sink);

/* Code and data that may be paged out. */
bool vp_judge_pageability(const struct vp_parts *parts, const struct vp_sink *sink);

/* Calls of which only the whole program tells whether a spin lock is held. */
bool vp_judge_lock_uses(const struct vp_parts *parts, const struct vp_sink *sink);

/* Data that several contexts, or several adapters, share. */
bool vp_judge_shared_state(const struct vp_parts *parts, const struct vp_sink *sink);

#endif
