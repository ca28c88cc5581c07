/*
 * pageability.c - judging code and data that may be paged out.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "parts.h"

#include <stdlib.h>

/* What the judgement remembers of each function. */
struct mark {
  bool reported; /* as pageable although it must not be */
  bool locks;    /* it acquires a spin lock */
  bool advised;
};

struct judgement {
  const struct vp_parts *parts;
  struct mark *marks; /* by function */
  const struct vp_sink *sink;
};

static const struct vp_function *function_of(const struct judgement *judgement, vp_object object) {
  return vp_facts_function(judgement->parts->program->facts, object);
}

static bool must_be_resident(enum vp_role role) {
  return vp_role_row(role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT;
}

/* Notes what makes the function pageable. */
static void note_pageable(struct vp_finding *finding, const struct vp_function *function) {
  if (vp_section_is_paged(function->section) && !function->resident)
    vp_finding_note(finding, function->section_at != 0 ? function->section_at : function->site,
                    "%s is placed in the section %s here", function->name, function->section);
  else
    vp_finding_note(finding, function->paged_code, "%s states here that it is pageable", function->name);
}

/* nc-video-pvideo_hw_interrupt.md and the pages of the other callbacks that must stay in memory */
static void judge_callbacks(const struct judgement *judgement) {
  const struct vp_program *program = judgement->parts->program;
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i];
    const struct vp_function *function = function_of(judgement, taken->function);
    if (function == NULL || taken->unreached || !must_be_resident(taken->role) || !vp_function_is_pageable(function) ||
        judgement->marks[taken->function - 1].reported)
      continue;
    judgement->marks[taken->function - 1].reported = true;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, taken->site,
                    "%s is registered as %s, which must stay in memory, but is pageable", function->name,
                    vp_role_row(taken->role)->name);
    note_pageable(&finding, function);
    vp_sink_found(judgement->sink, &finding);
  }
}

/* Walks from all callbacks that must stay in memory. */
static void walk_resident(const struct judgement *judgement) {
  const struct vp_program *program = judgement->parts->program;
  const struct vp_walk_limits limits = {.skip_level_checked = true, .stop_at_pageable = true};
  vp_walk_begin(judgement->parts->walk, &limits);
  for (size_t i = 0; i < program->role_count; ++i)
    if (must_be_resident(program->roles[i].role) && !program->roles[i].unreached)
      vp_walk_add_root(judgement->parts->walk, &program->roles[i]);
  vp_walk_run(judgement->parts->walk);
}

static const char *resident_root(const struct vp_walk *walk, vp_object function) {
  return vp_role_row(vp_walk_root_of(walk, function)->role)->name;
}

/* nc-video-pvideo_hw_interrupt.md, nc-video-pexecute_dma.md, nc-video-pminiport_dpc_routine.md */
static void judge_callees(const struct judgement *judgement) {
  const struct vp_walk *walk = judgement->parts->walk;
  const struct vp_call_graph *graph = judgement->parts->graph;
  for (size_t i = 0; i < graph->call_count; ++i) {
    const struct vp_call *call = graph->calls[i];
    const struct vp_function *callee = function_of(judgement, call->callee);
    /* A pageable callback is charged to its registration. */
    if (walk->depth[i] == 0 || callee == NULL || !vp_function_is_pageable(callee) ||
        walk->roots[call->callee - 1] != NULL)
      continue;
    judgement->marks[call->callee - 1].reported = true;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_NONPAGEABLE_CALLEE_PAGED, call->site,
                    "%s is pageable, but %s, which leads to this call, must stay in memory with all that it calls",
                    callee->name, resident_root(walk, call->caller));
    vp_walk_note_chain(walk, i, 1, &finding);
    note_pageable(&finding, callee);
    vp_sink_found(judgement->sink, &finding);
  }
}

/* nc-video-pexecute_dma.md, nc-video-pvideo_bugcheck_callback.md */
static void judge_data(const struct judgement *judgement) {
  const struct vp_program *program = judgement->parts->program;
  for (size_t i = 0; i < program->pageable_use_count; ++i) {
    const struct vp_pageable_use *use = &program->pageable_uses[i];
    if (function_of(judgement, use->function) == NULL || use->level_checked ||
        !vp_walk_reached(judgement->parts->walk, use->function))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_PAGEABLE_DATA_AT_RAISED_IRQL, use->site,
                    "%s may be paged out, but %s, which uses it, may use resident data only: %s", use->name,
                    resident_root(judgement->parts->walk, use->function),
                    use->kind == VP_PAGED_POOL ? "allocate it from nonpaged pool"
                                               : "leave it in the default data section");
    vp_walk_note_way(judgement->parts->walk, use->function, 1, &finding);
    vp_finding_note(&finding, use->made_at,
                    use->kind == VP_PAGED_POOL ? "it is allocated from paged pool here"
                                               : "it is placed in a pageable section here");
    vp_sink_found(judgement->sink, &finding);
  }
}

/* One finding for each function: it is the function that should be elsewhere. nf-video-videoportacquirespinlock.md */
static void judge_locks(const struct judgement *judgement) {
  const struct vp_call_graph *graph = judgement->parts->graph;
  for (size_t i = 0; i < graph->call_count; ++i) {
    const struct vp_call *call = graph->calls[i];
    struct mark *mark = &judgement->marks[call->caller - 1];
    const struct vp_function *caller = function_of(judgement, call->caller);
    if (!vp_service_acquires_lock(call->service) || mark->locks)
      continue;
    mark->locks = true;
    if (!vp_function_is_pageable(caller) || mark->reported)
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_SPINLOCK_IN_PAGEABLE_CODE, call->site,
                    "%s acquires a spin lock, which raises the level to DISPATCH_LEVEL, but is pageable", caller->name);
    note_pageable(&finding, caller);
    finding.condition = VP_IF_MINIPORT;
    vp_sink_found(judgement->sink, &finding);
  }
}

/* ---- Advice --------------------------------------------------------------------------------------------------- */

/* The pages of these callbacks say "should be made pageable". A function that acquires a spin lock, or that a callback
   leads to which must stay in memory, cannot be. */
static void advise_to_page(const struct judgement *judgement) {
  const struct vp_program *program = judgement->parts->program;
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i];
    const struct vp_function *function = function_of(judgement, taken->function);
    if (function == NULL || taken->unreached ||
        vp_role_row(taken->role)->residency != VP_RESIDENCY_SHOULD_BE_PAGEABLE || !function->defined ||
        function->section != NULL || function->paged_code != 0 ||
        vp_walk_reached(judgement->parts->walk, taken->function))
      continue;
    struct mark *mark = &judgement->marks[taken->function - 1];
    if (mark->locks || mark->advised)
      continue;
    mark->advised = true;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_CALLBACK_COULD_BE_PAGEABLE, function->site,
                    "%s should be pageable, as every %s should: place it in a PAGE section", function->name,
                    vp_role_row(taken->role)->name);
    if (vp_role_row(taken->role)->registration != VP_REGISTERED_BY_NAME)
      vp_finding_note(&finding, taken->site, "%s is registered as %s here", function->name,
                      vp_role_row(taken->role)->name);
    vp_sink_found(judgement->sink, &finding);
  }
}

/* HDR: PAGED_CODE checks in a checked build that the level lets code be paged in. It does so in the section INIT. */
static void advise_about_macros(const struct judgement *judgement) {
  const struct vp_facts *facts = judgement->parts->program->facts;
  for (size_t i = 0; i < facts->function_count; ++i) {
    const struct vp_function *function = &facts->functions[i];
    const bool placed = vp_section_is_paged(function->section);
    if (vp_section_is_discarded(function->section))
      continue;
    if (!function->defined || function->resident || placed == (function->paged_code != 0) ||
        judgement->marks[i].reported)
      continue;
    struct vp_finding finding;
    if (placed)
      vp_finding_init(&finding, VP_RULE_PAGED_CODE_MACRO, function->site,
                      "%s is placed in the section %s, but does not begin with PAGED_CODE()", function->name,
                      function->section);
    else
      vp_finding_init(&finding, VP_RULE_PAGED_CODE_MACRO, function->paged_code,
                      "%s states PAGED_CODE(), but is not placed in a PAGE section", function->name);
    finding.condition = VP_IF_MINIPORT;
    vp_sink_found(judgement->sink, &finding);
  }
}

bool vp_judge_pageability(const struct vp_parts *parts, const struct vp_sink *sink) {
  struct judgement judgement = {parts, calloc(parts->graph->function_count + 1, sizeof(struct mark)), sink};
  if (judgement.marks == NULL)
    return false;
  judge_callbacks(&judgement);
  walk_resident(&judgement);
  judge_callees(&judgement);
  judge_data(&judgement);
  judge_locks(&judgement);
  if (parts->program->facts->sections_known) {
    advise_to_page(&judgement);
    advise_about_macros(&judgement);
  }
  free(judgement.marks);
  return true;
}
