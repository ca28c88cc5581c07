/*
 * call_graph.c - walking the calls of a program from chosen roots.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "call_graph.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Calls at the beginning of a chain that notes show; those at its end get the rest. */
enum { HEAD = 3 };

/* How often a walk enters a function whose calls depend on its arguments: seldom if it makes many of them. */
enum { MIN_ENTRIES = 64, MAX_REPEATED_CALLS = 1 << 16 };

/* The position of no call. */
static const size_t NOWHERE = SIZE_MAX;

/* ---- The graph ---------------------------------------------------------------------------------------------- */

static bool is_known(const struct vp_facts *facts, vp_object function) {
  return vp_facts_function(facts, function) != NULL;
}

/* Whether the observer numbered both functions of the call. What is called through a pointer of the port's needs no
   number. */
static bool can_be_judged(const struct vp_facts *facts, const struct vp_call *call) {
  const bool is_ports = call->interface_tag != NULL || call->service != VP_SERVICE_NONE;
  return is_known(facts, call->caller) && (is_known(facts, call->callee) || (call->callee == 0 && is_ports));
}

static void *array(size_t count, size_t size) { return calloc(count + 2, size); }

/* Sorts the calls by caller, and their positions by callee, keeping their order. */
static void sort_calls(struct vp_call_graph *graph) {
  const struct vp_program *program = graph->program;
  /* Counting sort: `first` is shifted by one while it counts, and by another while it places. */
  for (size_t i = 0; i < program->call_count; ++i)
    if (can_be_judged(program->facts, &program->calls[i]))
      ++graph->first[program->calls[i].caller + 1];
  for (size_t i = 1; i < graph->function_count + 2; ++i)
    graph->first[i] += graph->first[i - 1];
  for (size_t i = 0; i < program->call_count; ++i)
    if (can_be_judged(program->facts, &program->calls[i]))
      graph->calls[graph->first[program->calls[i].caller]++] = &program->calls[i];
  graph->call_count = graph->first[graph->function_count];

  for (size_t i = 0; i < graph->call_count; ++i)
    if (graph->calls[i]->callee != 0)
      ++graph->first_caller[graph->calls[i]->callee + 1];
  for (size_t i = 1; i < graph->function_count + 2; ++i)
    graph->first_caller[i] += graph->first_caller[i - 1];
  for (size_t i = 0; i < graph->call_count; ++i)
    if (graph->calls[i]->callee != 0)
      graph->callers[graph->first_caller[graph->calls[i]->callee]++] = i;
}

bool vp_call_graph_init(struct vp_call_graph *graph, const struct vp_program *program) {
  const size_t functions = program->facts->function_count, calls = program->call_count;
  *graph = (struct vp_call_graph){.program = program, .function_count = functions};
  graph->calls = array(calls, sizeof *graph->calls);
  graph->first = array(functions, sizeof *graph->first);
  graph->bound = array(functions, sizeof *graph->bound);
  graph->callers = array(calls, sizeof *graph->callers);
  graph->first_caller = array(functions, sizeof *graph->first_caller);
  if (graph->calls == NULL || graph->first == NULL || graph->bound == NULL || graph->callers == NULL ||
      graph->first_caller == NULL)
    return false;
  sort_calls(graph);
  for (size_t i = 0; i < graph->call_count; ++i)
    if (graph->calls[i]->guard_count != 0 || graph->calls[i]->forwarded != 0)
      graph->bound[graph->calls[i]->caller - 1] = true;
  return true;
}

void vp_call_graph_free(struct vp_call_graph *graph) {
  free(graph->calls);
  free(graph->first);
  free(graph->bound);
  free(graph->callers);
  free(graph->first_caller);
}

void vp_call_graph_spread_to_callers(const struct vp_call_graph *graph, bool *reaching, size_t *queue) {
  size_t begin = 0, end = 0;
  for (size_t i = 0; i < graph->function_count; ++i)
    if (reaching[i])
      queue[end++] = i;
  while (begin < end) {
    const size_t function = queue[begin++];
    for (size_t i = graph->first_caller[function]; i < graph->first_caller[function + 1]; ++i) {
      const size_t caller = graph->calls[graph->callers[i]]->caller - 1;
      if (reaching[caller])
        continue;
      reaching[caller] = true;
      queue[end++] = caller;
    }
  }
}

/* ---- What a function is called with --------------------------------------------------------------------------- */

static const struct vp_call *call_at(const struct vp_walk *walk, size_t position) {
  return position == NOWHERE ? NULL : walk->graph->calls[position];
}

static const struct vp_constant *constant_of(const struct vp_call *call, uint32_t parameter) {
  for (uint32_t i = 0; call != NULL && i < call->constant_count && i < VP_MAX_CONSTANTS; ++i)
    if (call->constants[i].parameter == parameter)
      return &call->constants[i];
  return NULL;
}

/* Whether the call at `entry` passes a constant as `parameter`, its own or one that its function got. */
static bool find_constant(const struct vp_walk *walk, size_t entry, uint32_t parameter, uint64_t *value) {
  const struct vp_constant *constant = constant_of(call_at(walk, entry), parameter);
  while (constant != NULL && constant->forwarded != 0) {
    entry = walk->via[entry];
    constant = constant_of(call_at(walk, entry), constant->forwarded - 1);
  }
  if (constant != NULL)
    *value = constant->value;
  return constant != NULL;
}

/* Whether `call` may be made when its function is entered through the call at `entry`; NOWHERE: as a root. */
static bool may_be_made(const struct vp_walk *walk, const struct vp_call *call, size_t entry) {
  for (uint32_t i = 0; i < call->guard_count && i < VP_MAX_GUARDS; ++i) {
    const struct vp_guard *guard = &call->guards[i];
    const uint64_t mask = guard->mask == 0 ? UINT64_MAX : guard->mask;
    uint64_t value = 0;
    if (!find_constant(walk, entry, guard->parameter, &value))
      continue;
    value &= mask;
    if ((guard->less ? value < guard->value : value == guard->value) == guard->differs)
      return false;
  }
  return true;
}

static struct vp_level_arguments arguments_of(const struct vp_walk *walk, const struct vp_call *call, size_t entry) {
  struct vp_level_arguments arguments = call->arguments;
  uint64_t value = 0;
  if (call->forwarded != 0 && find_constant(walk, entry, call->forwarded - 1, &value)) {
    arguments.pool = vp_pool_is_paged(value) ? VP_POOL_PAGED : VP_POOL_NONPAGED;
    arguments.microseconds = value;
  }
  return arguments;
}

/* ---- The walk ------------------------------------------------------------------------------------------------- */

bool vp_walk_init(struct vp_walk *walk, const struct vp_call_graph *graph) {
  *walk = (struct vp_walk){.graph = graph};
  walk->depth = array(graph->call_count, sizeof *walk->depth);
  walk->via = array(graph->call_count, sizeof *walk->via);
  walk->head = array(graph->call_count, sizeof *walk->head);
  walk->queue = array(graph->call_count, sizeof *walk->queue);
  walk->roots = array(graph->function_count, sizeof *walk->roots);
  walk->entered = array(graph->function_count, sizeof *walk->entered);
  walk->entry = array(graph->function_count, sizeof *walk->entry);
  return walk->depth != NULL && walk->via != NULL && walk->head != NULL && walk->queue != NULL && walk->roots != NULL &&
         walk->entered != NULL && walk->entry != NULL;
}

void vp_walk_free(struct vp_walk *walk) {
  free(walk->depth);
  free(walk->via);
  free(walk->head);
  free(walk->queue);
  free(walk->roots);
  free(walk->entered);
  free(walk->entry);
}

void vp_walk_begin(struct vp_walk *walk, const struct vp_walk_limits *limits) {
  const struct vp_call_graph *graph = walk->graph;
  walk->limits = *limits;
  walk->queued = 0;
  memset(walk->depth, 0, graph->call_count * sizeof *walk->depth);
  memset(walk->entered, 0, graph->function_count * sizeof *walk->entered);
  for (size_t i = 0; i < graph->function_count; ++i)
    walk->roots[i] = NULL;
}

static bool takes(const struct vp_walk *walk, const struct vp_call *call, size_t entry) {
  if ((walk->limits.skip_level_checked && call->level_checked) || !may_be_made(walk, call, entry))
    return false;
  if (call->forwarded == 0 || call->service == VP_SERVICE_NONE || walk->limits.wants == NULL)
    return true;
  const struct vp_level_arguments arguments = arguments_of(walk, call, entry);
  return walk->limits.wants(walk->limits.context, call, &arguments);
}

/* Takes the calls of a function that is entered through the call at `entry`. */
static void enter(struct vp_walk *walk, size_t function, size_t entry) {
  const struct vp_call_graph *graph = walk->graph;
  const size_t degree = graph->first[function + 1] - graph->first[function];
  if (walk->entered[function] >= (graph->bound[function] ? MIN_ENTRIES + MAX_REPEATED_CALLS / (degree + 1) : 1))
    return;
  if (walk->entered[function]++ == 0)
    walk->entry[function] = entry;
  for (size_t i = graph->first[function]; i < graph->first[function + 1]; ++i) {
    if (walk->depth[i] != 0 || !takes(walk, graph->calls[i], entry))
      continue;
    walk->depth[i] = entry == NOWHERE ? 1 : walk->depth[entry] + 1;
    walk->via[i] = entry;
    walk->head[i] = walk->depth[i] <= HEAD ? i : walk->head[entry];
    walk->queue[walk->queued++] = i;
  }
}

void vp_walk_add_root(struct vp_walk *walk, const struct vp_role_taken *taken) {
  if (!is_known(walk->graph->program->facts, taken->function) || walk->roots[taken->function - 1] != NULL)
    return;
  walk->roots[taken->function - 1] = taken;
  enter(walk, taken->function - 1, NOWHERE);
}

void vp_walk_add_call(struct vp_walk *walk, size_t position) {
  if (walk->depth[position] != 0)
    return;
  walk->depth[position] = 1;
  walk->via[position] = NOWHERE;
  walk->head[position] = position;
  walk->queue[walk->queued++] = position;
}

void vp_walk_run(struct vp_walk *walk) {
  const struct vp_facts *facts = walk->graph->program->facts;
  for (size_t next = 0; next < walk->queued; ++next) {
    const size_t position = walk->queue[next];
    const struct vp_function *callee = vp_facts_function(facts, walk->graph->calls[position]->callee);
    if (callee != NULL && !(walk->limits.stop_at_pageable && vp_function_is_pageable(callee)) &&
        !(walk->limits.barred != NULL && walk->limits.barred[walk->graph->calls[position]->callee - 1]))
      enter(walk, walk->graph->calls[position]->callee - 1, position);
  }
}

bool vp_walk_reached(const struct vp_walk *walk, vp_object object) { return walk->entered[object - 1] != 0; }

struct vp_level_arguments vp_walk_arguments(const struct vp_walk *walk, size_t position) {
  return arguments_of(walk, walk->graph->calls[position], walk->via[position]);
}

/* ---- Notes ---------------------------------------------------------------------------------------------------- */

static void note_root(const struct vp_walk *walk, vp_object root, struct vp_finding *finding) {
  const struct vp_role_taken *taken = walk->roots[root - 1];
  if (taken == NULL)
    return;
  const struct vp_role_row *role = vp_role_row(taken->role);
  const struct vp_function *function = vp_facts_function(walk->graph->program->facts, root);
  if (role->registration == VP_REGISTERED_BY_NAME)
    vp_finding_note(finding, function->site, "%s is defined here", function->name);
  else
    vp_finding_note(finding, taken->site, "%s is registered as %s here", function->name, role->name);
}

static void note_call(const struct vp_walk *walk, size_t position, struct vp_finding *finding) {
  const struct vp_call *call = walk->graph->calls[position];
  const struct vp_facts *facts = walk->graph->program->facts;
  vp_finding_note(finding, call->site, "%s calls %s here", vp_facts_function(facts, call->caller)->name,
                  vp_facts_function(facts, call->callee)->name);
}

/* The call `steps` calls before the one at `position`. */
static size_t back(const struct vp_walk *walk, size_t position, uint32_t steps) {
  for (; steps != 0; --steps)
    position = walk->via[position];
  return position;
}

size_t vp_walk_beginning(const struct vp_walk *walk, size_t position) {
  size_t at = walk->head[position];
  while (walk->via[at] != NOWHERE)
    at = walk->via[at];
  return at;
}

/* The root from which the chain leads that ends with the call at `last`, which is NOWHERE in the root `caller`. */
static vp_object root_of(const struct vp_walk *walk, vp_object caller, size_t last) {
  return last == NOWHERE ? caller : walk->graph->calls[vp_walk_beginning(walk, last)]->caller;
}

const struct vp_role_taken *vp_walk_root_of(const struct vp_walk *walk, vp_object object) {
  return walk->roots[root_of(walk, object, walk->entry[object - 1]) - 1];
}

/* Adds notes for the registration and the chain that ends with the call at `last`, which is NOWHERE in a root. */
static void note_calls(const struct vp_walk *walk, vp_object caller, size_t last, unsigned spare,
                       struct vp_finding *finding) {
  const uint32_t length = last == NOWHERE ? 0 : walk->depth[last];
  const size_t head = last == NOWHERE ? NOWHERE : walk->head[last];
  const uint32_t head_length = length < HEAD ? length : HEAD;
  note_root(walk, root_of(walk, caller, last), finding);
  for (uint32_t i = head_length; i != 0; --i)
    note_call(walk, back(walk, head, i - 1), finding);
  const uint32_t room = VP_MAX_NOTES - finding->note_count - spare;
  uint32_t tail = length - head_length;
  if (tail > room) {
    const uint32_t left_out = tail - (room - 1);
    tail = room - 1;
    vp_finding_note(
        finding, call_at(walk, head)->site, "%" PRIu32 " further calls lead from there to %s", left_out,
        vp_facts_function(walk->graph->program->facts, call_at(walk, back(walk, last, tail))->callee)->name);
  }
  for (uint32_t i = tail; i != 0; --i)
    note_call(walk, back(walk, last, i - 1), finding);
}

void vp_walk_note_chain(const struct vp_walk *walk, size_t position, unsigned spare, struct vp_finding *finding) {
  note_calls(walk, walk->graph->calls[position]->caller, walk->via[position], spare, finding);
}

void vp_walk_note_way(const struct vp_walk *walk, vp_object object, unsigned spare, struct vp_finding *finding) {
  note_calls(walk, object, walk->entry[object - 1], spare, finding);
}
