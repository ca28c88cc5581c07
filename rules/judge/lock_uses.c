/*
 * lock_uses.c - calls of which only the whole program tells whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Where a path that one file shows ends in a function of another file, the calls lead on. A function that may release a
 * lock of its caller's is not looked into: what it calls may come after that.
 */
#include "level_findings.h"
#include "lock_effects.h"
#include "parts.h"

#include <stdlib.h>

struct judgement {
  const struct vp_parts *parts;
  const struct vp_sink *sink;
  struct vp_lock_effects effects;
  struct vp_lock_end *ends;        /* by use: where its trail leads to */
  const struct vp_lock_use **uses; /* by position in the graph: the use at which a chain begins; NULL: none does */
  bool *barred;                    /* by function: whether what it calls is another matter */
  bool held;                       /* whether the chains begin under a lock, or where none is held */
};

static struct vp_target target_of_use(const struct vp_lock_use *use) {
  return vp_target_of(use->service, use->interface_tag, use->member);
}

/* What the function is registered as in which the path of `use` begins, as all files tell. */
static enum vp_role root_of(const struct judgement *judgement, const struct vp_lock_use *use) {
  return use->assumed && !vp_role_is_taken(judgement->parts->program, use->function, use->root) ? VP_ROLE_NONE
                                                                                                : use->root;
}

/* Says that it cannot be told whether the call of `use` is right. While a part of the program is missing, nothing else
   can be expected. */
static void doubt(const struct judgement *judgement, const struct vp_lock_use *use) {
  if (judgement->parts->program->whole)
    vp_sink_undecided(judgement->sink, VP_UNDECIDED_CALLEE, use->site);
}

/* ---- Notes ---------------------------------------------------------------------------------------------------- */

/* Says where the lock was acquired that is held at `end`, and through which function. */
static void note_lock(const struct judgement *judgement, const struct vp_lock_end *end, struct vp_finding *finding) {
  const struct vp_held_lock *lock = &end->held[end->count - 1];
  if (lock->through != NULL)
    vp_finding_note(finding, lock->through->site, "%s is called here, and returns with a spin lock held",
                    vp_facts_function(judgement->parts->program->facts, lock->through->callee)->name);
  vp_finding_note(finding, lock->acquired_at, "the spin lock is acquired here");
}

/* ---- Calls of the port on the path itself --------------------------------------------------------------------- */

static void judge_port_call(const struct judgement *judgement, const struct vp_lock_use *use,
                            const struct vp_lock_end *end) {
  const struct vp_target target = target_of_use(use);
  const struct vp_level_call call = {
      .site = use->site, .arguments = use->arguments, .root = root_of(judgement, use), .caller = use->caller};
  struct vp_finding finding;
  if (target.name == NULL)
    return;
  if (end->count != 0) {
    if (!vp_locked_call_finding(&finding, &target, &call))
      return;
    note_lock(judgement, end, &finding);
    vp_sink_found(judgement->sink, &finding);
  } else if (end->unknown) {
    if (vp_locked_call_finding(&finding, &target, &call))
      doubt(judgement, use);
  } else if (vp_unlocked_call_finding(&finding, &target, &call)) {
    vp_sink_found(judgement->sink, &finding);
  }
}

/* ---- Calls that lead to other files --------------------------------------------------------------------------- */

/* Notes that a chain of calls begins at `use`. */
static void begin_at(struct judgement *judgement, const struct vp_lock_use *use) {
  const struct vp_call_graph *graph = judgement->parts->graph;
  if (vp_facts_function(graph->program->facts, use->caller) == NULL)
    return;
  for (size_t i = graph->first[use->caller - 1]; i < graph->first[use->caller]; ++i)
    if (graph->calls[i]->callee == use->callee && graph->calls[i]->site == use->site && judgement->uses[i] == NULL)
      judgement->uses[i] = use;
}

/* Says what is wrong with `call`, a call of the port to which a chain leads that begins at `use`. Returns false if
   nothing is. */
static bool find_fault(const struct judgement *judgement, const struct vp_call *call,
                       const struct vp_level_arguments *arguments, enum vp_role root, struct vp_finding *finding) {
  const struct vp_target target = vp_target_of(call->service, call->interface_tag, call->member);
  const struct vp_level_call made = {.site = call->site, .arguments = *arguments, .root = root, .caller = call->caller};
  if (target.name == NULL)
    return false;
  /* A timeout that does not show is no reason to say anything: only a path would tell it. */
  if (target.irql.condition == VP_IRQL_IF_NO_WAIT && arguments->wait == VP_WAIT_UNKNOWN)
    return false;
  return judgement->held ? vp_locked_call_finding(finding, &target, &made)
                         : vp_unlocked_call_finding(finding, &target, &made);
}

static bool is_faulty(void *context, const struct vp_call *call, const struct vp_level_arguments *arguments) {
  struct vp_finding finding;
  return find_fault(context, call, arguments, VP_ROLE_START_IO, &finding);
}

static void judge_chain(const struct judgement *judgement, size_t position) {
  const struct vp_walk *walk = judgement->parts->walk;
  const struct vp_lock_use *use = judgement->uses[vp_walk_beginning(walk, position)];
  const struct vp_level_arguments arguments = vp_walk_arguments(walk, position);
  struct vp_finding finding;
  if (!find_fault(judgement, walk->graph->calls[position], &arguments, use->root, &finding))
    return;
  if (judgement->held)
    note_lock(judgement, &judgement->ends[use - judgement->parts->program->lock_uses], &finding);
  vp_walk_note_chain(walk, position, 0, &finding);
  vp_sink_found(judgement->sink, &finding);
}

/* Judges what the chains lead to that begin under a lock, or where none is held. */
static void judge_chains(struct judgement *judgement, bool held) {
  const struct vp_program *program = judgement->parts->program;
  const struct vp_call_graph *graph = judgement->parts->graph;
  struct vp_walk *walk = judgement->parts->walk;
  judgement->held = held;
  for (size_t i = 0; i < graph->function_count; ++i) {
    const struct vp_lock_effect effect = vp_lock_effect_of(&judgement->effects, (vp_object)i + 1);
    judgement->barred[i] = held ? !effect.known || effect.released != 0 : judgement->effects.reaching[i];
  }
  for (size_t i = 0; i < graph->call_count; ++i)
    judgement->uses[i] = NULL;
  for (size_t i = 0; i < program->lock_use_count; ++i) {
    const struct vp_lock_use *use = &program->lock_uses[i];
    const struct vp_lock_end *end = &judgement->ends[i];
    if (vp_facts_function(program->facts, use->callee) == NULL)
      continue;
    const enum vp_role root = root_of(judgement, use);
    if (held ? end->count != 0
             : end->count == 0 && !end->unknown && root != VP_ROLE_NONE && vp_role_is_below_dispatch(root))
      begin_at(judgement, use);
    if (held && end->count != 0 && !vp_lock_effect_of(&judgement->effects, use->callee).known)
      doubt(judgement, use);
  }
  const struct vp_walk_limits limits = {
      .skip_level_checked = true, .barred = judgement->barred, .wants = is_faulty, .context = judgement};
  vp_walk_begin(walk, &limits);
  for (size_t i = 0; i < graph->call_count; ++i)
    if (judgement->uses[i] != NULL)
      vp_walk_add_call(walk, i);
  vp_walk_run(walk);
  for (size_t i = 0; i < graph->call_count; ++i)
    if (walk->depth[i] > 1)
      judge_chain(judgement, i);
}

/* ---- The whole ------------------------------------------------------------------------------------------------ */

bool vp_judge_lock_uses(const struct vp_parts *parts, const struct vp_sink *sink) {
  const struct vp_program *program = parts->program;
  if (program->lock_use_count == 0)
    return true;
  struct judgement judgement = {.parts = parts, .sink = sink};
  judgement.ends = calloc(program->lock_use_count, sizeof *judgement.ends);
  judgement.uses = calloc(parts->graph->call_count + 1, sizeof *judgement.uses);
  judgement.barred = calloc(parts->graph->function_count + 1, sizeof *judgement.barred);
  const bool allocated = judgement.ends != NULL && judgement.uses != NULL && judgement.barred != NULL &&
                         vp_lock_effects_init(&judgement.effects, parts->graph);
  if (allocated) {
    for (size_t i = 0; i < program->lock_use_count; ++i) {
      judgement.ends[i] = vp_lock_trail_end(&judgement.effects, &program->lock_uses[i].trail);
      if (program->lock_uses[i].callee == 0)
        judge_port_call(&judgement, &program->lock_uses[i], &judgement.ends[i]);
    }
    judge_chains(&judgement, true);
    judge_chains(&judgement, false);
  }
  vp_lock_effects_free(&judgement.effects);
  free(judgement.ends);
  free(judgement.uses);
  free(judgement.barred);
  return allocated;
}
