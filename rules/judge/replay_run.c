/*
 * replay_run.c - what is known on one path through DriverEntry that leads through several translation units.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "replay_run.h"

enum { ADDRESSES = 65536 }; /* more than the pieces of memory that one function tells apart */

static vp_object new_object(struct run *run) { return ++run->last_object; }

struct vp_value vp_run_new_symbol(struct run *run) {
  return (struct vp_value){.kind = VP_VALUE_SYMBOL, .object = new_object(run)};
}

struct frame *vp_run_top(struct run *run) { return &run->frames[run->depth - 1]; }

struct structure *vp_run_structure(struct run *run, const struct vp_step *step) {
  const unsigned number = step->structure < VP_MAX_STRUCTURES ? vp_run_top(run)->structures[step->structure] : 0;
  return number == 0 ? NULL : &run->structures[number - 1];
}

static const struct vp_value *result_of(struct run *run, uint32_t number) {
  const struct frame *frame = vp_run_top(run);
  for (unsigned i = 0; i < frame->result_count; ++i)
    if (frame->results[i].number == number)
      return &frame->results[i].value;
  return NULL;
}

struct vp_value vp_run_value(struct run *run, const struct vp_step *step) {
  const struct vp_value *result = NULL;
  switch (step->term) {
  case VP_TERM_VALUE: {
    struct vp_value value = step->value.kind == VP_VALUE_SYMBOL ? vp_run_new_symbol(run) : step->value;
    if (value.kind == VP_VALUE_ADDRESS)
      value.object += vp_run_top(run)->function * ADDRESSES; /* memory is numbered by each function for itself */
    return value;
  }
  case VP_TERM_PARAMETER:
    return step->source < VP_RUN_MAX_ARGUMENTS ? vp_run_top(run)->arguments[step->source].value
                                               : vp_run_new_symbol(run);
  case VP_TERM_RESULT:
    result = result_of(run, step->source);
    return result != NULL ? *result : vp_run_new_symbol(run);
  case VP_TERM_DERIVED: {
    result = result_of(run, step->source);
    struct vp_value derived = vp_run_new_symbol(run);
    if (result != NULL && (result->kind == VP_VALUE_SYMBOL || result->kind == VP_VALUE_DERIVED)) {
      derived.kind = VP_VALUE_DERIVED;
      derived.object = result->object;
    }
    return derived;
  }
  }
  return vp_run_new_symbol(run);
}

void vp_run_forget(struct run *run, struct structure *structure) {
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    structure->fields[field] = vp_run_new_symbol(run);
}

bool vp_run_add_structure(struct run *run, const struct vp_step *step) {
  if (step->structure >= VP_MAX_STRUCTURES)
    return false;
  unsigned *number = &vp_run_top(run)->structures[step->structure];
  if (step->number != 0 && step->number <= VP_RUN_MAX_ARGUMENTS)
    *number = vp_run_top(run)->arguments[step->number - 1].structure;
  if (*number != 0)
    return true;
  if (run->structure_count == VP_MAX_STRUCTURES)
    return false;
  struct structure *structure = &run->structures[run->structure_count];
  structure->object = new_object(run);
  structure->storage = step->number == 0 ? step->value.storage : VP_STORAGE_UNKNOWN;
  structure->declared_at = step->number == 0 ? step->site : 0;
  vp_run_forget(run, structure);
  *number = ++run->structure_count;
  return true;
}

void vp_run_set_result(struct run *run, uint32_t number, const struct vp_value *value) {
  struct frame *frame = vp_run_top(run);
  if (frame->result_count < VP_RUN_MAX_RESULTS)
    frame->results[frame->result_count++] = (struct result){number, *value};
}

static struct known *known_of(struct run *run, vp_object object) {
  for (unsigned i = 0; i < run->known_count; ++i)
    if (run->known[i].object == object)
      return &run->known[i];
  if (run->known_count == VP_RUN_MAX_KNOWN)
    return NULL;
  struct known *known = &run->known[run->known_count++];
  *known = (struct known){.object = object, .highest = UINT64_MAX};
  return known;
}

bool vp_run_is_possible(struct run *run, const struct vp_step *step) {
  const struct vp_value value = vp_run_value(run, step);
  if (value.kind == VP_VALUE_NUMBER)
    return value.number >= step->lowest && value.number <= step->highest && !(step->nonzero && value.number == 0);
  if (value.kind == VP_VALUE_FUNCTION || value.kind == VP_VALUE_ADDRESS)
    return step->highest != 0;
  if (value.kind != VP_VALUE_SYMBOL)
    return true;
  struct known *known = known_of(run, value.object);
  if (known == NULL)
    return true;
  known->lowest = step->lowest > known->lowest ? step->lowest : known->lowest;
  known->highest = step->highest < known->highest ? step->highest : known->highest;
  known->nonzero |= step->nonzero;
  return known->lowest <= known->highest && !(known->nonzero && known->highest == 0);
}
