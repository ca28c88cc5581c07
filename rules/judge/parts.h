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
#include "forbidden.h"
#include "vpcheck/context.h"

/* Everything that the parts share. */
struct vp_parts {
  const struct vp_program *program;
  const struct vp_call_graph *graph;
  struct vp_walk *walk; /* for any part to use */
  const struct vp_contexts *contexts;
  bool no_interrupt; /* no registration sets HwInterrupt */
};

/* What parts point to. */
struct vp_parts_memory {
  struct vp_call_graph graph;
  struct vp_walk walk;
  struct vp_contexts contexts;
};

/* Makes the parts of `program`. Returns false if there was not enough memory. Free `memory` in any case. */
bool vp_parts_init(struct vp_parts *parts, struct vp_parts_memory *memory, const struct vp_program *program);
void vp_parts_free(struct vp_parts_memory *memory);

/* Fills in `contexts`, which is zeroed, from the graph. */
bool vp_contexts_fill(struct vp_contexts *contexts, const struct vp_call_graph *graph, struct vp_walk *walk);

/* A walk through the code that one role leads to, which asks what the role forbids. */
struct vp_visit {
  const struct vp_parts *parts;
  enum vp_role role;
  bool low_priority; /* HwVidSynchronizeExecutionCallback: it runs at VpLowPriority, in a driver without an interrupt */
};

/* Whether a function that is registered so runs at VpLowPriority in a driver without an interrupt. */
bool vp_parts_runs_low(const struct vp_parts *parts, const struct vp_role_taken *taken);

/* Begins the walk. The roots are to be added then. */
void vp_visit_begin(struct vp_visit *visit);

/* What is wrong with the call at `position`, which the walk has taken, and the finding about it, without the chain that
   leads to it. */
struct vp_verdict vp_visit_judge(const struct vp_visit *visit, size_t position);
void vp_visit_init_finding(const struct vp_visit *visit, size_t position, struct vp_finding *finding);

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

/* What is lent in one file and kept in another one. */
bool vp_judge_handovers(const struct vp_parts *parts, const struct vp_sink *sink);

#endif
