/*
 * lock_effects.c - what the functions of a program do to spin locks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "lock_effects.h"

#include <stdlib.h>

/* Functions that call each other across files, beyond which nobody follows. */
enum { MAX_DEPTH = 32 };

enum { NOT_BEGUN, BEGUN, FOUND };

static const struct vp_lock_effect UNKNOWN, NO_EFFECT = {.known = true};

/* ---- Functions that use locks at all -------------------------------------------------------------------------- */

/* Whether what `call` calls may acquire or release a spin lock, for all that its name and place tell. */
static bool may_lock(const struct vp_facts *facts, const struct vp_call *call) {
  const struct vp_function *callee = vp_facts_function(facts, call->callee);
  return vp_service_acquires_lock(call->service) || vp_service_releases_lock(call->service) ||
         (callee != NULL && (callee->elsewhere || vp_kernel_changes_level(callee->name)));
}

static bool find_reaching(struct vp_lock_effects *effects) {
  const struct vp_call_graph *graph = effects->graph;
  const struct vp_program *program = graph->program;
  size_t *queue = calloc(graph->function_count + 1, sizeof *queue);
  if (queue == NULL)
    return false;
  for (size_t i = 0; i < graph->call_count; ++i)
    if (may_lock(program->facts, graph->calls[i]))
      effects->reaching[graph->calls[i]->caller - 1] = true;
  for (size_t i = 0; i < program->unseen_caller_count; ++i)
    if (vp_facts_function(program->facts, program->unseen_callers[i]) != NULL)
      effects->reaching[program->unseen_callers[i] - 1] = true;
  vp_call_graph_spread_to_callers(graph, effects->reaching, queue);
  free(queue);
  return true;
}

/* ---- Memory --------------------------------------------------------------------------------------------------- */

/* Sorts the exits by function, keeping their order. */
static void sort_exits(struct vp_lock_effects *effects) {
  const struct vp_program *program = effects->graph->program;
  for (size_t i = 0; i < program->lock_exit_count; ++i)
    if (vp_facts_function(program->facts, program->lock_exits[i].function) != NULL)
      ++effects->first_exit[program->lock_exits[i].function + 1];
  for (size_t i = 1; i < effects->graph->function_count + 2; ++i)
    effects->first_exit[i] += effects->first_exit[i - 1];
  for (size_t i = 0; i < program->lock_exit_count; ++i)
    if (vp_facts_function(program->facts, program->lock_exits[i].function) != NULL)
      effects->exits[effects->first_exit[program->lock_exits[i].function]++] = &program->lock_exits[i];
}

bool vp_lock_effects_init(struct vp_lock_effects *effects, const struct vp_call_graph *graph) {
  const size_t functions = graph->function_count;
  *effects = (struct vp_lock_effects){.graph = graph};
  effects->reaching = calloc(functions + 1, sizeof *effects->reaching);
  effects->by_function = calloc(functions + 1, sizeof *effects->by_function);
  effects->progress = calloc(functions + 1, sizeof *effects->progress);
  effects->exits = calloc(graph->program->lock_exit_count + 1, sizeof *effects->exits);
  effects->first_exit = calloc(functions + 2, sizeof *effects->first_exit);
  if (effects->reaching == NULL || effects->by_function == NULL || effects->progress == NULL ||
      effects->exits == NULL || effects->first_exit == NULL || !find_reaching(effects))
    return false;
  sort_exits(effects);
  return true;
}

void vp_lock_effects_free(struct vp_lock_effects *effects) {
  free(effects->reaching);
  free(effects->by_function);
  free(effects->progress);
  free(effects->exits);
  free(effects->first_exit);
}

/* ---- Effects -------------------------------------------------------------------------------------------------- */

static struct vp_lock_effect effect_of(struct vp_lock_effects *effects, vp_object object, unsigned depth);

static void acquire(struct vp_lock_end *end, struct vp_held_lock lock) {
  if (end->count == VP_MAX_HELD)
    end->unknown = true;
  else
    end->held[end->count++] = lock;
}

static void release(struct vp_lock_end *end) {
  if (end->count != 0)
    --end->count;
  else
    ++end->released;
}

static void pass(struct vp_lock_end *end, const struct vp_lock_effect *effect, const struct vp_lock_step *call) {
  if (!effect->known) {
    *end = (struct vp_lock_end){.unknown = true};
    return;
  }
  for (uint32_t i = 0; i < effect->released; ++i)
    release(end);
  for (uint32_t i = 0; i < effect->acquired; ++i)
    acquire(end, (struct vp_held_lock){effect->acquired_at, call});
}

static struct vp_lock_end follow(struct vp_lock_effects *effects, const struct vp_lock_trail *trail, unsigned depth) {
  struct vp_lock_end end = {.unknown = trail->lost};
  for (uint32_t i = 0; i < trail->count && i < VP_MAX_LOCK_STEPS; ++i) {
    const struct vp_lock_step *step = &trail->steps[i];
    struct vp_lock_effect effect;
    switch (step->kind) {
    case VP_LOCK_ACQUIRED:
      acquire(&end, (struct vp_held_lock){.acquired_at = step->site});
      break;
    case VP_LOCK_RELEASED:
      release(&end);
      break;
    case VP_LOCK_PASSED:
      effect = effect_of(effects, step->callee, depth);
      pass(&end, &effect, step);
      break;
    }
  }
  return end;
}

struct vp_lock_end vp_lock_trail_end(struct vp_lock_effects *effects, const struct vp_lock_trail *trail) {
  return follow(effects, trail, 0);
}

/* What all exits of the function have in common; nothing is known if they differ, or if there are none. */
static struct vp_lock_effect effect_at_exits(struct vp_lock_effects *effects, size_t function, unsigned depth) {
  struct vp_lock_effect common = UNKNOWN;
  for (size_t i = effects->first_exit[function]; i < effects->first_exit[function + 1]; ++i) {
    const struct vp_lock_end end = follow(effects, &effects->exits[i]->trail, depth);
    if (end.unknown || (common.known && (end.count != common.acquired || end.released != common.released)))
      return UNKNOWN;
    if (!common.known)
      common = (struct vp_lock_effect){true, end.released, end.count,
                                       end.count == 0 ? 0 : end.held[end.count - 1].acquired_at};
  }
  return common;
}

/* Of functions that need each other's effect, none is known. */
static struct vp_lock_effect effect_of(struct vp_lock_effects *effects, vp_object object, unsigned depth) {
  const struct vp_function *known = vp_facts_function(effects->graph->program->facts, object);
  if (known == NULL || !known->defined)
    return UNKNOWN;
  const size_t function = object - 1;
  if (!effects->reaching[function])
    return NO_EFFECT;
  if (effects->progress[function] == FOUND)
    return effects->by_function[function];
  if (effects->progress[function] == BEGUN || depth == MAX_DEPTH)
    return UNKNOWN;
  effects->progress[function] = BEGUN;
  effects->by_function[function] = effect_at_exits(effects, function, depth + 1);
  effects->progress[function] = FOUND;
  return effects->by_function[function];
}

struct vp_lock_effect vp_lock_effect_of(struct vp_lock_effects *effects, vp_object object) {
  return effect_of(effects, object, 0);
}
