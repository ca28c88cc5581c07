/*
 * map.c - what a driver registers, and what each of its callbacks leads to.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/map.h"

#include "parts.h"

#include <stdlib.h>
#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* ---- A driver's life ------------------------------------------------------------------------------------------ */

/* All roles, in the order in which a driver's life brings them up. */
static const struct {
  enum vp_role role;
  enum vp_stage stage;
} life[] = {
    {VP_ROLE_DRIVER_ENTRY, VP_STAGE_START},
    {VP_ROLE_LEGACY_RESOURCES, VP_STAGE_START},
    {VP_ROLE_FIND_ADAPTER, VP_STAGE_START},
    {VP_ROLE_INITIALIZE, VP_STAGE_START},
    {VP_ROLE_START_IO, VP_STAGE_REQUESTS},
    {VP_ROLE_START_DMA, VP_STAGE_REQUESTS},
    {VP_ROLE_INTERRUPT, VP_STAGE_INTERRUPTS},
    {VP_ROLE_DPC, VP_STAGE_INTERRUPTS},
    {VP_ROLE_TIMER, VP_STAGE_INTERRUPTS},
    {VP_ROLE_GET_POWER, VP_STAGE_POWER},
    {VP_ROLE_SET_POWER, VP_STAGE_POWER},
    {VP_ROLE_GET_CHILD_DESCRIPTOR, VP_STAGE_DEVICES},
    {VP_ROLE_QUERY_INTERFACE, VP_STAGE_DEVICES},
    {VP_ROLE_INTERFACE_REFERENCE, VP_STAGE_DEVICES},
    {VP_ROLE_INTERFACE_DEREFERENCE, VP_STAGE_DEVICES},
    {VP_ROLE_EXPOSED_INTERFACE, VP_STAGE_DEVICES},
    {VP_ROLE_RESET_HW, VP_STAGE_END},
    {VP_ROLE_BUGCHECK, VP_STAGE_END},
    {VP_ROLE_QUERY_DEVICE, VP_STAGE_SERVICES},
    {VP_ROLE_GET_REGISTRY, VP_STAGE_SERVICES},
    {VP_ROLE_SYNCHRONIZE, VP_STAGE_SERVICES},
    {VP_ROLE_EXECUTE_DMA, VP_STAGE_SERVICES},
    {VP_ROLE_BANKED_MEMORY, VP_STAGE_SERVICES},
    {VP_ROLE_WRITE_CLOCK_LINE, VP_STAGE_SERVICES},
    {VP_ROLE_WRITE_DATA_LINE, VP_STAGE_SERVICES},
    {VP_ROLE_READ_CLOCK_LINE, VP_STAGE_SERVICES},
    {VP_ROLE_READ_DATA_LINE, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_UCHAR, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_USHORT, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_ULONG, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_UCHAR_STRING, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_USHORT_STRING, VP_STAGE_SERVICES},
    {VP_ROLE_IO_PORT_ULONG_STRING, VP_STAGE_SERVICES},
};

_Static_assert(COUNT_OF(life) == VP_ROLE_COUNT - 1, "every role has its moment");

/* The position of `role` in a driver's life. */
static size_t moment_of(enum vp_role role) {
  size_t at = 0;
  while (at < COUNT_OF(life) && life[at].role != role)
    ++at;
  return at;
}

enum vp_stage vp_role_stage(enum vp_role role) {
  const size_t at = moment_of(role);
  return at == COUNT_OF(life) ? VP_STAGE_SERVICES : life[at].stage;
}

enum vp_service vp_role_receiver(enum vp_role role) {
  for (enum vp_service service = VP_SERVICE_NONE + 1; service < VP_SERVICE_COUNT;
       service = (enum vp_service)(service + 1)) {
    const struct vp_callback_argument *callback = &vp_service_row(service)->callback;
    if (callback->present && callback->role == role && role != VP_ROLE_NONE)
      return service;
  }
  return VP_SERVICE_NONE;
}

/* ---- Callbacks ------------------------------------------------------------------------------------------------ */

/* A registration, and what puts it in its place among the others. */
struct registration {
  const struct vp_role_taken *taken;
  size_t moment;
  size_t first; /* the position of the first that gives the same function the same role */
  size_t position;
};

static int order(size_t one, size_t other) { return (one > other) - (one < other); }

static int compare_callbacks(const void *one, const void *other) {
  const struct registration *a = one, *b = other;
  int result = order(a->moment, b->moment);
  if (result == 0)
    result = order(a->taken->function, b->taken->function);
  return result != 0 ? result : order(a->position, b->position);
}

static int compare_firsts(const void *one, const void *other) {
  const struct registration *a = one, *b = other;
  int result = order(a->moment, b->moment);
  if (result == 0)
    result = order(a->first, b->first);
  return result != 0 ? result : order(a->position, b->position);
}

static bool is_same_callback(const struct registration *one, const struct registration *other) {
  return one->taken->role == other->taken->role && one->taken->function == other->taken->function;
}

/* Collects the registrations of known functions, those of one callback side by side. Returns how many there are. */
static size_t collect(const struct vp_program *program, struct registration *registrations) {
  size_t count = 0;
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i];
    if (!taken->unreached && vp_facts_function(program->facts, taken->function) != NULL)
      registrations[count++] = (struct registration){taken, moment_of(taken->role), i, i};
  }
  qsort(registrations, count, sizeof *registrations, compare_callbacks);
  for (size_t i = 1; i < count; ++i)
    if (is_same_callback(&registrations[i - 1], &registrations[i]))
      registrations[i].first = registrations[i - 1].first;
  qsort(registrations, count, sizeof *registrations, compare_firsts);
  return count;
}

/* Whether the port may call functions of the role after DriverEntry has returned. */
static bool outlives_entry(enum vp_role role) {
  const enum vp_lifetime lifetime = vp_role_row(role)->lifetime;
  return lifetime == VP_LIFETIME_PERMANENT || lifetime == VP_LIFETIME_ONE_SHOT;
}

static enum vp_placement placement_of(const struct vp_facts *facts, const struct vp_map_callback *callback) {
  const struct vp_function *function = vp_facts_function(facts, callback->function);
  const enum vp_residency residency = vp_role_row(callback->role)->residency;
  if (outlives_entry(callback->role) && vp_section_is_discarded(function->section))
    return VP_PLACEMENT_DISCARDED;
  if (residency == VP_RESIDENCY_NOT_STATED)
    return VP_PLACEMENT_FREE;
  const bool pageable = vp_function_is_pageable(function);
  if (residency == VP_RESIDENCY_MUST_BE_RESIDENT && pageable)
    return VP_PLACEMENT_MUST_BE_RESIDENT;
  if (!function->defined || !facts->sections_known)
    return VP_PLACEMENT_UNKNOWN;
  /* A section of another name is a choice of the driver's. */
  return residency == VP_RESIDENCY_MUST_BE_RESIDENT || pageable || function->section != NULL
             ? VP_PLACEMENT_RIGHT
             : VP_PLACEMENT_COULD_BE_PAGED;
}

static bool add_callback(struct vp_map *map, const struct vp_program *program, const struct registration *registrations,
                         size_t count) {
  struct vp_map_callback *callback = &map->callbacks[map->callback_count];
  *callback = (struct vp_map_callback){.function = registrations->taken->function,
                                       .role = registrations->taken->role,
                                       .uses = calloc(count, sizeof *callback->uses)};
  if (callback->uses == NULL)
    return false;
  ++map->callback_count;
  for (size_t i = 0; i < count; ++i)
    callback->uses[callback->use_count++] = registrations[i].taken;
  callback->placement = placement_of(program->facts, callback);
  return true;
}

static bool add_callbacks(struct vp_map *map, const struct vp_program *program) {
  struct registration *registrations = calloc(program->role_count + 1, sizeof *registrations);
  map->callbacks = calloc(program->role_count + 1, sizeof *map->callbacks);
  bool allocated = registrations != NULL && map->callbacks != NULL;
  const size_t count = allocated ? collect(program, registrations) : 0;
  for (size_t begin = 0, end; allocated && begin < count; begin = end) {
    for (end = begin + 1; end < count && is_same_callback(&registrations[begin], &registrations[end]);)
      ++end;
    allocated = add_callback(map, program, &registrations[begin], end - begin);
  }
  free(registrations);
  return allocated;
}

/* ---- What they lead to ---------------------------------------------------------------------------------------- */

/* What is remembered while one callback after the other is walked from. Arrays of calls are by position in the graph.
 */
struct journey {
  const struct vp_parts *parts;
  size_t *same; /* the position of the first call that is the same one: units that are linked share headers */
  struct vp_map_call *found; /* what is known of the call in `same`; chains are those to which objections hold */
  size_t *number;            /* which of the callback's calls the one in `same` is, plus 1; 0: none */
  size_t *way;               /* by that number, less 1: the position that a walk has taken */
  bool *reached;             /* by function: from any callback */
};

static enum vp_map_target target_of(const struct vp_facts *facts, const struct vp_call *call) {
  if (call->service != VP_SERVICE_NONE || call->interface_tag != NULL)
    return VP_MAP_SERVICE;
  const struct vp_function *callee = vp_facts_function(facts, call->callee);
  if (callee->defined)
    return VP_MAP_FUNCTION;
  return callee->elsewhere ? VP_MAP_UNSEEN : VP_MAP_OTHER;
}

static bool object_to(struct vp_map_call *call, enum vp_rule rule, enum vp_severity severity, const char *message) {
  const size_t size = strlen(message) + 1;
  call->forbidden = malloc(size);
  if (call->forbidden == NULL)
    return false;
  memcpy(call->forbidden, message, size);
  call->rule = rule;
  call->severity = severity;
  return true;
}

/* Whether a test of the level stands above the call. */
static bool is_level_checked(const struct journey *journey, const struct vp_map_call *call) {
  while (!call->call->level_checked && call->via != VP_MAP_DIRECT)
    call = &journey->found[call->via];
  return call->call->level_checked;
}

/* Whether a callback that must stay in memory leaves it with this call. What pageable code calls is charged to it. */
static bool leaves_memory(const struct journey *journey, const struct vp_map_callback *callback,
                          const struct vp_map_call *found) {
  const struct vp_facts *facts = journey->parts->program->facts;
  const struct vp_call *call = found->call;
  const struct vp_function *callee = vp_facts_function(facts, call->callee);
  return vp_role_row(callback->role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT && callee != NULL &&
         vp_function_is_pageable(callee) && call->callee != callback->function &&
         (call->caller == callback->function || !vp_function_is_pageable(vp_facts_function(facts, call->caller))) &&
         !is_level_checked(journey, found);
}

/* Judges the call at `position`. Returns false if there was not enough memory. */
static bool judge(struct journey *journey, const struct vp_visit *visit, const struct vp_map_callback *callback,
                  size_t position) {
  struct vp_map_call *call = &journey->found[journey->same[position]];
  const struct vp_verdict verdict = vp_visit_judge(visit, position);
  struct vp_finding finding;
  if (verdict.offence != VP_OFFENCE_NONE && verdict.severity != VP_ADVICE) {
    vp_visit_init_finding(visit, position, &finding);
    return object_to(call, verdict.rule, verdict.severity, finding.message);
  }
  if (!leaves_memory(journey, callback, call))
    return true;
  vp_finding_init(&finding, VP_RULE_NONPAGEABLE_CALLEE_PAGED, call->call->site,
                  "%s is pageable, but %s must stay in memory with all that it calls",
                  vp_facts_function(journey->parts->program->facts, call->call->callee)->name,
                  vp_role_row(callback->role)->name);
  return object_to(call, finding.rule, finding.severity, finding.message);
}

static bool runs_low(const struct vp_parts *parts, const struct vp_map_callback *callback) {
  for (size_t i = 0; i < callback->use_count; ++i)
    if (!vp_parts_runs_low(parts, callback->uses[i]))
      return false;
  return true;
}

static int compare_texts(const char *one, const char *other) {
  return strcmp(one == NULL ? "" : one, other == NULL ? "" : other);
}

static int compare_calls(const struct vp_call *one, const struct vp_call *other) {
  int result = order(one->caller, other->caller);
  if (result == 0)
    result = order(one->site, other->site);
  if (result == 0)
    result = order(one->callee, other->callee);
  return result != 0 ? result : compare_texts(one->member, other->member);
}

static int compare_positions(const void *one, const void *other) {
  const struct vp_call **const *left = one, **const *right = other;
  const int result = compare_calls(**left, **right);
  return result != 0 ? result : (*left > *right) - (*left < *right);
}

/* Finds out which calls are the same. Returns false if there was not enough memory. */
static bool find_same(const struct journey *journey) {
  const struct vp_call_graph *graph = journey->parts->graph;
  const struct vp_call ***sorted = calloc(graph->call_count + 1, sizeof *sorted);
  if (sorted == NULL)
    return false;
  for (size_t i = 0; i < graph->call_count; ++i)
    sorted[i] = &graph->calls[i];
  qsort(sorted, graph->call_count, sizeof *sorted, compare_positions);
  for (size_t i = 0, first = 0; i < graph->call_count; ++i) {
    if ((*sorted[i])->site == 0 || compare_calls(*sorted[first], *sorted[i]) != 0)
      first = i;
    journey->same[sorted[i] - graph->calls] = (size_t)(sorted[first] - graph->calls);
  }
  free(sorted);
  return true;
}

/* Takes the calls that the present walk has taken and no walk before. */
static void take(struct journey *journey, size_t *count) {
  const struct vp_walk *walk = journey->parts->walk;
  for (size_t i = 0; i < walk->queued; ++i) {
    const size_t position = walk->queue[i], same = journey->same[position], via = walk->via[position];
    if (journey->number[same] != 0)
      continue;
    const struct vp_call *call = walk->graph->calls[position];
    journey->found[same] = (struct vp_map_call){.call = call,
                                                .target = target_of(journey->parts->program->facts, call),
                                                .via = via == SIZE_MAX ? VP_MAP_DIRECT : journey->same[via]};
    journey->way[*count] = position;
    journey->number[same] = ++*count;
  }
}

/* Walks where the role's rules look, and judges what is there. */
static bool walk_judging(struct journey *journey, const struct vp_map_callback *callback, size_t *count) {
  const struct vp_parts *parts = journey->parts;
  struct vp_visit visit = {parts, callback->role, runs_low(parts, callback)};
  vp_visit_begin(&visit);
  vp_walk_add_root(parts->walk, callback->uses[0]);
  vp_walk_run(parts->walk);
  take(journey, count);
  for (size_t i = 0; i < *count; ++i)
    if (!judge(journey, &visit, callback, journey->way[i]))
      return false;
  return true;
}

/* Walks everywhere. */
static void walk_freely(struct journey *journey, const struct vp_map_callback *callback, size_t *count) {
  const struct vp_walk_limits limits = {0};
  vp_walk_begin(journey->parts->walk, &limits);
  vp_walk_add_root(journey->parts->walk, callback->uses[0]);
  vp_walk_run(journey->parts->walk);
  take(journey, count);
}

/* Puts what was found into the callback, and forgets it. */
static bool settle(struct journey *journey, struct vp_map_callback *callback, size_t count, bool complete) {
  callback->calls = complete && count != 0 ? calloc(count, sizeof *callback->calls) : NULL;
  const bool kept = complete && (count == 0 || callback->calls != NULL);
  for (size_t i = 0; i < count; ++i) {
    struct vp_map_call *call = &journey->found[journey->same[journey->way[i]]];
    if (!kept) {
      free(call->forbidden);
      continue;
    }
    callback->calls[i] = *call;
    if (call->via != VP_MAP_DIRECT)
      callback->calls[i].via = journey->number[call->via] - 1;
    if (call->call->callee != 0)
      journey->reached[call->call->callee - 1] = true;
  }
  for (size_t i = 0; i < count; ++i)
    journey->number[journey->same[journey->way[i]]] = 0;
  callback->call_count = kept ? count : 0;
  journey->reached[callback->function - 1] = true;
  return kept;
}

static bool follow(struct journey *journey, struct vp_map_callback *callback) {
  size_t count = 0;
  const bool judged = walk_judging(journey, callback, &count);
  if (judged)
    walk_freely(journey, callback, &count);
  return settle(journey, callback, count, judged);
}

/* Whether a callback leads to the function, or to what another file made of it: it comes from a header. */
static bool is_reached(const struct journey *journey, vp_object function) {
  const struct vp_facts *facts = journey->parts->program->facts;
  const struct vp_function *known = vp_facts_function(facts, function);
  for (size_t i = 0; known->internal && known->site != 0 && i < facts->function_count; ++i)
    if (journey->reached[i] && facts->functions[i].site == known->site)
      return true;
  return journey->reached[function - 1];
}

/* Finds the functions that call the port although no callback leads to them. */
static bool find_unreached(const struct journey *journey, struct vp_map *map) {
  const struct vp_call_graph *graph = journey->parts->graph;
  const struct vp_facts *facts = journey->parts->program->facts;
  map->unreached = calloc(graph->function_count + 1, sizeof *map->unreached);
  for (size_t i = 0; map->unreached != NULL && i < graph->call_count; ++i) {
    const vp_object caller = graph->calls[i]->caller; /* in rising order */
    if (target_of(facts, graph->calls[i]) == VP_MAP_SERVICE &&
        (map->unreached_count == 0 || map->unreached[map->unreached_count - 1] != caller) &&
        !is_reached(journey, caller))
      map->unreached[map->unreached_count++] = caller;
  }
  return map->unreached != NULL;
}

static bool follow_all(struct vp_map *map, const struct vp_parts *parts) {
  const size_t calls = parts->graph->call_count + 1;
  struct journey journey = {.parts = parts,
                            .found = calloc(calls, sizeof *journey.found),
                            .same = calloc(calls, sizeof *journey.same),
                            .number = calloc(calls, sizeof *journey.number),
                            .way = calloc(calls, sizeof *journey.way),
                            .reached = calloc(parts->graph->function_count + 1, sizeof *journey.reached)};
  bool allocated = journey.found != NULL && journey.same != NULL && journey.number != NULL && journey.way != NULL &&
                   journey.reached != NULL;
  allocated = allocated && find_same(&journey);
  for (size_t i = 0; allocated && i < map->callback_count; ++i)
    allocated = follow(&journey, &map->callbacks[i]);
  allocated = allocated && find_unreached(&journey, map);
  free(journey.found);
  free(journey.same);
  free(journey.number);
  free(journey.way);
  free(journey.reached);
  return allocated;
}

/* ---- The map -------------------------------------------------------------------------------------------------- */

bool vp_map_make(struct vp_map *map, const struct vp_program *program) {
  struct vp_parts_memory memory;
  struct vp_parts parts;
  *map = (struct vp_map){0};
  const bool made = vp_parts_init(&parts, &memory, program) && add_callbacks(map, program) && follow_all(map, &parts);
  vp_parts_free(&memory);
  return made;
}

void vp_map_free(struct vp_map *map) {
  for (size_t i = 0; i < map->callback_count; ++i) {
    for (size_t call = 0; call < map->callbacks[i].call_count; ++call)
      free(map->callbacks[i].calls[call].forbidden);
    free(map->callbacks[i].calls);
    free(map->callbacks[i].uses);
  }
  free(map->callbacks);
  free(map->unreached);
  *map = (struct vp_map){0};
}
