/*
 * link_calls.c - what calls lead to whose target another file sets or passes on.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "holders.h"
#include "linked.h"

#include <stdlib.h>
#include <string.h>

/* What is known of pointers and parameters, sorted so that it can be looked up. */
struct targets {
  const struct vp_function_held **in_tables; /* put by initializers: by table, in the program's order */
  size_t in_table_count;
  const struct vp_function_held **assigned; /* by holder, in the program's order */
  size_t assigned_count;
  struct vp_parameter_call *called; /* by function and parameter */
  size_t called_count;
};

/* The calls that are made, and how many there are. While `calls` is NULL, they are counted only. */
struct result {
  struct vp_call *calls;
  size_t count;
};

/* Both are elements of the program's array, which decides where they are equal otherwise. */
static int compare_positions(const struct vp_function_held *one, const struct vp_function_held *other) {
  return (one > other) - (one < other);
}

static int compare_tables(const void *one, const void *other) {
  const struct vp_function_held *const *left = one, *const *right = other;
  const int tables = strcmp((*left)->table, (*right)->table);
  return tables != 0 ? tables : compare_positions(*left, *right);
}

static int compare_assigned(const void *one, const void *other) {
  const struct vp_function_held *const *left = one, *const *right = other;
  const int holders = vp_holder_compare(&(*left)->holder, &(*right)->holder);
  return holders != 0 ? holders : compare_positions(*left, *right);
}

static int compare_called(const void *one, const void *other) {
  const struct vp_parameter_call *left = one, *right = other;
  if (left->function != right->function)
    return left->function < right->function ? -1 : 1;
  return (left->parameter > right->parameter) - (left->parameter < right->parameter);
}

static bool collect(const struct vp_program *program, struct targets *targets) {
  targets->in_tables = calloc(program->function_held_count + 1, sizeof *targets->in_tables);
  targets->assigned = calloc(program->function_held_count + 1, sizeof *targets->assigned);
  targets->called = calloc(program->parameter_call_count + 1, sizeof *targets->called);
  if (targets->in_tables == NULL || targets->assigned == NULL || targets->called == NULL)
    return false;
  for (size_t i = 0; i < program->function_held_count; ++i) {
    const struct vp_function_held *held = &program->functions_held[i];
    if (held->table != NULL)
      targets->in_tables[targets->in_table_count++] = held;
    else
      targets->assigned[targets->assigned_count++] = held;
  }
  for (; targets->called_count < program->parameter_call_count; ++targets->called_count)
    targets->called[targets->called_count] = program->parameter_calls[targets->called_count];
  qsort(targets->in_tables, targets->in_table_count, sizeof *targets->in_tables, compare_tables);
  qsort(targets->assigned, targets->assigned_count, sizeof *targets->assigned, compare_assigned);
  qsort(targets->called, targets->called_count, sizeof *targets->called, compare_called);
  return true;
}

static void add(struct result *result, const struct vp_call *call) {
  if (result->calls != NULL)
    result->calls[result->count] = *call;
  ++result->count;
}

/* Adds the call of what is held, unless the call reads another element. Returns whether it reads that one. */
static bool add_held(struct result *result, const struct vp_open_call *open, const struct vp_function_held *held) {
  struct vp_call call = open->call;
  call.callee = held->function;
  call.service = held->service;
  for (uint32_t i = 0; held->table != NULL && i < open->element_count && i < VP_MAX_ELEMENTS; ++i) {
    const struct vp_element *element = &open->elements[i];
    if (element->kind == VP_ELEMENT_KNOWN && element->value != held->elements[i])
      return false;
    if (element->kind == VP_ELEMENT_PARAMETER && call.guard_count < VP_MAX_GUARDS)
      call.guards[call.guard_count++] =
          (struct vp_guard){.parameter = (uint32_t)element->value, .value = held->elements[i]};
  }
  if (call.callee != 0)
    add(result, &call);
  return true;
}

/* Returns whether an initializer sets the pointer. */
static bool add_from_tables(struct result *result, const struct targets *targets, const struct vp_open_call *open) {
  bool any = false;
  size_t low = 0, high = targets->in_table_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (strcmp(targets->in_tables[middle]->table, open->table) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < targets->in_table_count && strcmp(targets->in_tables[low]->table, open->table) == 0; ++low)
    any |= add_held(result, open, targets->in_tables[low]);
  return any;
}

/* Where several functions assign different things, each has its own purpose in mind, and nothing is known. */
static void add_assigned(struct result *result, const struct targets *targets, const struct vp_open_call *open) {
  size_t low = 0, high = targets->assigned_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (vp_holder_compare(&targets->assigned[middle]->holder, &open->holder) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  size_t end = low;
  for (; end < targets->assigned_count && vp_holder_compare(&targets->assigned[end]->holder, &open->holder) == 0; ++end)
    if (targets->assigned[end]->by != targets->assigned[low]->by)
      return;
  for (; low < end; ++low)
    add_held(result, open, targets->assigned[low]);
}

static void expand(struct result *result, const struct targets *targets, const struct vp_open_call *open) {
  if (open->through != 0) {
    const struct vp_parameter_call wanted = {open->through, open->parameter};
    if (bsearch(&wanted, targets->called, targets->called_count, sizeof wanted, compare_called) != NULL)
      add(result, &open->call);
    return;
  }
  if (open->table != NULL && add_from_tables(result, targets, open))
    return;
  if (open->holder.member != NULL)
    add_assigned(result, targets, open);
}

bool vp_link_open_calls(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  if (program->open_call_count == 0)
    return true;
  struct targets targets = {0};
  bool done = collect(program, &targets);
  struct result result = {NULL, program->call_count};
  for (size_t i = 0; done && i < program->open_call_count; ++i)
    expand(&result, &targets, &program->open_calls[i]);
  result.calls = done ? vp_linked_own(linked, result.count, sizeof *result.calls) : NULL;
  if (result.calls != NULL) {
    if (program->call_count != 0)
      memcpy(result.calls, program->calls, program->call_count * sizeof *result.calls);
    result.count = program->call_count;
    for (size_t i = 0; i < program->open_call_count; ++i)
      expand(&result, &targets, &program->open_calls[i]);
    program->calls = result.calls;
    program->call_count = result.count;
  }
  done = result.calls != NULL;
  free(targets.in_tables);
  free(targets.assigned);
  free(targets.called);
  return done;
}
