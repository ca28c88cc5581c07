/*
 * context.c - in which contexts the functions of a program may run, and what those forbid to call.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/context.h"

#include "parts.h"

#include <stdlib.h>

/* ---- The contexts of functions -------------------------------------------------------------------------------- */

/* Adds every function registered as `role` to the roots. */
static void add_roots(struct vp_walk *walk, enum vp_role role) {
  const struct vp_program *program = walk->graph->program;
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].role == role && !program->roles[i].unreached)
      vp_walk_add_root(walk, &program->roles[i]);
}

static void find_roles(struct vp_contexts *contexts, struct vp_walk *walk) {
  for (enum vp_role role = VP_ROLE_NONE + 1; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    const struct vp_walk_limits limits = {.skip_level_checked = vp_role_heeds_level_checks(role)};
    vp_walk_begin(walk, &limits);
    add_roots(walk, role);
    vp_walk_run(walk);
    for (size_t i = 0; i < contexts->function_count; ++i)
      if (vp_walk_reached(walk, (vp_object)i + 1))
        contexts->functions[i].roles |= VP_ROLE_BIT(role);
  }
}

/* Marks the functions from which calls lead to a spin lock's acquisition that raises the level, or may do so unseen. */
static void find_lockers(const struct vp_call_graph *graph, bool *lockers, size_t *queue) {
  for (size_t i = 0; i < graph->call_count; ++i) {
    const struct vp_function *callee = vp_facts_function(graph->program->facts, graph->calls[i]->callee);
    if (vp_service_row(graph->calls[i]->service)->raises_to_dispatch ||
        (callee != NULL && (callee->elsewhere || vp_kernel_changes_level(callee->name))))
      lockers[graph->calls[i]->caller - 1] = true;
  }
  vp_call_graph_spread_to_callers(graph, lockers, queue);
}

static bool find_locks(struct vp_contexts *contexts, const struct vp_call_graph *graph, struct vp_walk *walk) {
  bool *lockers = calloc(contexts->function_count + 1, sizeof *lockers);
  size_t *queue = calloc(contexts->function_count + 1, sizeof *queue);
  const bool allocated = lockers != NULL && queue != NULL;
  if (allocated) {
    find_lockers(graph, lockers, queue);
    const struct vp_walk_limits limits = {0};
    vp_walk_begin(walk, &limits);
    const struct vp_program *program = graph->program;
    for (size_t i = 0; i < program->role_count; ++i) {
      const struct vp_role_taken *taken = &program->roles[i];
      if (!taken->unreached && vp_facts_function(program->facts, taken->function) != NULL &&
          vp_role_is_below_dispatch(taken->role) && lockers[taken->function - 1])
        vp_walk_add_root(walk, taken);
    }
    vp_walk_run(walk);
    for (size_t i = 0; i < contexts->function_count; ++i)
      contexts->functions[i].may_be_locked = vp_walk_reached(walk, (vp_object)i + 1);
  }
  free(lockers);
  free(queue);
  return allocated;
}

bool vp_contexts_fill(struct vp_contexts *contexts, const struct vp_call_graph *graph, struct vp_walk *walk) {
  contexts->functions = calloc(graph->function_count + 1, sizeof *contexts->functions);
  if (contexts->functions == NULL)
    return false;
  contexts->function_count = graph->function_count;
  find_roles(contexts, walk);
  return find_locks(contexts, graph, walk);
}

bool vp_contexts_find(struct vp_contexts *contexts, const struct vp_program *program) {
  struct vp_call_graph graph = {0};
  struct vp_walk walk = {0};
  *contexts = (struct vp_contexts){0};
  const bool allocated =
      vp_call_graph_init(&graph, program) && vp_walk_init(&walk, &graph) && vp_contexts_fill(contexts, &graph, &walk);
  vp_walk_free(&walk);
  vp_call_graph_free(&graph);
  if (!allocated)
    vp_contexts_free(contexts);
  return allocated;
}

struct vp_function_context vp_contexts_of(const struct vp_contexts *contexts, vp_object function) {
  if (function == 0 || function > contexts->function_count)
    return (struct vp_function_context){0};
  return contexts->functions[function - 1];
}

void vp_contexts_free(struct vp_contexts *contexts) {
  free(contexts->functions);
  *contexts = (struct vp_contexts){0};
}

/* ---- Forbidden calls ------------------------------------------------------------------------------------------ */

/* A context is a role. A synchronized routine that runs at a low priority in a driver without an interrupt has one of
   its own, which comes last. */
enum { LOW_PRIORITY = VP_ROLE_COUNT, CONTEXT_COUNT };

static enum vp_role role_of(unsigned context) {
  return context == LOW_PRIORITY ? VP_ROLE_SYNCHRONIZE : (enum vp_role)context;
}

/* A forbidden call, as one context sees it. */
struct offence {
  size_t position; /* of the call, in the graph */
  unsigned context;
  enum vp_rule rule;
  enum vp_severity severity;
  uint32_t depth;
};

struct offences {
  struct offence *rows;
  size_t count, room;
};

static bool add_offence(struct offences *offences, const struct offence *offence) {
  if (offences->count == offences->room) {
    const size_t room = offences->room == 0 ? 64 : 2 * offences->room;
    struct offence *rows = realloc(offences->rows, room * sizeof *rows);
    if (rows == NULL)
      return false;
    offences->rows = rows;
    offences->room = room;
  }
  offences->rows[offences->count++] = *offence;
  return true;
}

static struct vp_target target_of(const struct vp_call *call) {
  return vp_target_of(call->service, call->interface_tag, call->member);
}

static struct vp_verdict judge_call(const struct vp_visit *visit, const struct vp_call *call,
                                    const struct vp_level_arguments *arguments) {
  const struct vp_target target = target_of(call);
  if (target.name == NULL)
    return (struct vp_verdict){.offence = VP_OFFENCE_NONE};
  const struct vp_manner manner = {.arguments = *arguments,
                                   .low_priority = visit->low_priority,
                                   .may_be_locked = vp_contexts_of(visit->parts->contexts, call->caller).may_be_locked};
  return vp_verdict_in_role(&target, visit->role, &manner);
}

static bool is_forbidden(void *context, const struct vp_call *call, const struct vp_level_arguments *arguments) {
  return judge_call(context, call, arguments).offence != VP_OFFENCE_NONE;
}

bool vp_parts_runs_low(const struct vp_parts *parts, const struct vp_role_taken *taken) {
  return parts->no_interrupt && taken->low_priority && taken->role == VP_ROLE_SYNCHRONIZE;
}

void vp_visit_begin(struct vp_visit *visit) {
  const struct vp_walk_limits limits = {
      .skip_level_checked = vp_role_heeds_level_checks(visit->role), .wants = is_forbidden, .context = visit};
  vp_walk_begin(visit->parts->walk, &limits);
}

struct vp_verdict vp_visit_judge(const struct vp_visit *visit, size_t position) {
  const struct vp_level_arguments arguments = vp_walk_arguments(visit->parts->walk, position);
  return judge_call(visit, visit->parts->graph->calls[position], &arguments);
}

void vp_visit_init_finding(const struct vp_visit *visit, size_t position, struct vp_finding *finding) {
  const struct vp_call *call = visit->parts->graph->calls[position];
  const struct vp_target target = target_of(call);
  const struct vp_level_arguments arguments = vp_walk_arguments(visit->parts->walk, position);
  const struct vp_verdict verdict = judge_call(visit, call, &arguments);
  vp_verdict_init_finding(finding, &verdict, &target, visit->role, &arguments, call->site);
}

static struct vp_visit visit_of(const struct vp_parts *parts, unsigned context) {
  return (struct vp_visit){parts, role_of(context), context == LOW_PRIORITY};
}

/* Walks from every function that is registered for the visit's context. */
static void walk_context(struct vp_visit *visit) {
  const struct vp_parts *parts = visit->parts;
  vp_visit_begin(visit);
  for (size_t i = 0; i < parts->program->role_count; ++i) {
    const struct vp_role_taken *taken = &parts->program->roles[i];
    if (taken->role == visit->role && !taken->unreached && vp_parts_runs_low(parts, taken) == visit->low_priority)
      vp_walk_add_root(parts->walk, taken);
  }
  vp_walk_run(parts->walk);
}

/* Finds what one context forbids, and marks in `unseen` calls of functions that cannot be seen. */
static bool find_offences(const struct vp_parts *parts, unsigned context, struct offences *offences, bool *unseen) {
  struct vp_visit visit = visit_of(parts, context);
  walk_context(&visit);
  const struct vp_call_graph *graph = parts->graph;
  for (size_t i = 0; i < graph->call_count; ++i) {
    if (parts->walk->depth[i] == 0)
      continue;
    const struct vp_function *callee = vp_facts_function(parts->program->facts, graph->calls[i]->callee);
    unseen[i] |= callee != NULL && callee->elsewhere && vp_role_heeds_level_checks(visit.role);
    const struct vp_verdict verdict = vp_visit_judge(&visit, i);
    const struct offence offence = {i, context, verdict.rule, verdict.severity, parts->walk->depth[i]};
    if (verdict.offence != VP_OFFENCE_NONE && !add_offence(offences, &offence))
      return false;
  }
  return true;
}

static int order(size_t one, size_t other) { return (one > other) - (one < other); }

/* By call, then by rule; the gravest first, then the one with the shortest chain. */
static int compare_offences(const void *one, const void *other) {
  const struct offence *a = one, *b = other;
  int result = order(a->position, b->position);
  if (result == 0)
    result = order(a->rule, b->rule);
  if (result == 0)
    result = order(b->severity, a->severity);
  if (result == 0)
    result = order(a->depth, b->depth);
  return result != 0 ? result : order(a->context, b->context);
}

static int compare_contexts(const void *one, const void *other) {
  const struct offence *a = one, *b = other;
  const int result = order(a->context, b->context);
  return result != 0 ? result : compare_offences(one, other);
}

/* Whether the rules about two roles say the same, because both roles may call the same. */
static bool are_alike(enum vp_role one, enum vp_role other) {
  return vp_role_row(one)->call_policy == VP_CALLS_CLOSED_LIST && vp_role_row(one)->calls == vp_role_row(other)->calls;
}

/* Whether `before`, which was kept, makes `offence` superfluous. */
static bool covers(const struct offence *before, const struct offence *offence) {
  return before->position == offence->position &&
         (before->rule == offence->rule ||
          (before->severity >= offence->severity && are_alike(role_of(before->context), role_of(offence->context))));
}

/* Keeps one offence against each rule by each call, and sorts what is left by context. */
static void choose_offences(struct offences *offences) {
  if (offences->count == 0)
    return;
  qsort(offences->rows, offences->count, sizeof *offences->rows, compare_offences);
  size_t kept = 0;
  for (size_t i = 0; i < offences->count; ++i)
    if (kept == 0 || !covers(&offences->rows[kept - 1], &offences->rows[i]))
      offences->rows[kept++] = offences->rows[i];
  offences->count = kept;
  qsort(offences->rows, offences->count, sizeof *offences->rows, compare_contexts);
}

static void report(const struct vp_visit *visit, size_t position, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_visit_init_finding(visit, position, &finding);
  vp_walk_note_chain(visit->parts->walk, position, 0, &finding);
  vp_sink_found(sink, &finding);
}

bool vp_judge_forbidden_calls(const struct vp_parts *parts, const struct vp_sink *sink) {
  struct offences offences = {0};
  bool *unseen = calloc(parts->graph->call_count + 1, sizeof *unseen);
  bool allocated = unseen != NULL;
  for (unsigned context = VP_ROLE_NONE + 1; allocated && context < CONTEXT_COUNT; ++context)
    allocated = find_offences(parts, context, &offences, unseen);
  choose_offences(&offences);
  struct vp_visit visit = visit_of(parts, VP_ROLE_NONE);
  unsigned walked = CONTEXT_COUNT;
  for (size_t i = 0; i < offences.count; ++i) {
    if (offences.rows[i].context != walked) {
      walked = offences.rows[i].context;
      visit = visit_of(parts, walked);
      walk_context(&visit);
    }
    report(&visit, offences.rows[i].position, sink);
  }
  for (size_t i = 0; allocated && !parts->program->whole && i < parts->graph->call_count; ++i)
    if (unseen[i])
      vp_sink_undecided(sink, VP_UNDECIDED_CALLEE, parts->graph->calls[i]->site);
  free(offences.rows);
  free(unseen);
  return allocated;
}
