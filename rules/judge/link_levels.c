/*
 * link_levels.c - which tests have to do with the level, as other files tell.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "holders.h"
#include "linked.h"

#include <stdlib.h>

/* What tells the level. */
struct tellers {
  vp_object *functions; /* whose results do; in rising order */
  size_t function_count;
  struct vp_holder *markers; /* set by callbacks that must be resident; in the order of vp_holder_compare */
  size_t marker_count;
};

static int compare_functions(const void *one, const void *other) {
  const vp_object left = *(const vp_object *)one, right = *(const vp_object *)other;
  return (left > right) - (left < right);
}

static int compare_holders(const void *one, const void *other) { return vp_holder_compare(one, other); }

/* Whether the program registers `function` for a role in which it must be resident. */
static bool must_be_resident(const struct vp_program *program, vp_object function) {
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function &&
        vp_role_row(program->roles[i].role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT)
      return true;
  return false;
}

static bool tells_level(const struct tellers *tellers, const struct vp_level_test *tests, uint32_t count) {
  for (uint32_t i = 0; i < count && i < VP_MAX_LEVEL_TESTS; ++i) {
    const struct vp_level_test *test = &tests[i];
    if (test->function != 0 ? bsearch(&test->function, tellers->functions, tellers->function_count,
                                      sizeof *tellers->functions, compare_functions) != NULL
                            : bsearch(&test->holder, tellers->markers, tellers->marker_count, sizeof *tellers->markers,
                                      compare_holders) != NULL)
      return true;
  }
  return false;
}

bool vp_link_levels(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  struct tellers tellers = {vp_linked_own(linked, program->level_teller_count, sizeof *tellers.functions), 0,
                            vp_linked_own(linked, program->marker_count, sizeof *tellers.markers), 0};
  struct vp_call *calls = vp_linked_own(linked, program->call_count, sizeof *calls);
  struct vp_pageable_use *uses = vp_linked_own(linked, program->pageable_use_count, sizeof *uses);
  if (tellers.functions == NULL || tellers.markers == NULL || calls == NULL || uses == NULL)
    return false;
  for (size_t i = 0; i < program->level_teller_count; ++i)
    tellers.functions[tellers.function_count++] = program->level_tellers[i];
  for (size_t i = 0; i < program->marker_count; ++i)
    if (must_be_resident(program, program->markers[i].function))
      tellers.markers[tellers.marker_count++] = program->markers[i].holder;
  if (tellers.function_count == 0 && tellers.marker_count == 0)
    return true;
  qsort(tellers.functions, tellers.function_count, sizeof *tellers.functions, compare_functions);
  qsort(tellers.markers, tellers.marker_count, sizeof *tellers.markers, compare_holders);
  for (size_t i = 0; i < program->call_count; ++i) {
    calls[i] = program->calls[i];
    calls[i].level_checked |= tells_level(&tellers, calls[i].tests, calls[i].test_count);
  }
  for (size_t i = 0; i < program->pageable_use_count; ++i) {
    uses[i] = program->pageable_uses[i];
    uses[i].level_checked |= tells_level(&tellers, uses[i].tests, uses[i].test_count);
  }
  program->calls = calls;
  program->pageable_uses = uses;
  return true;
}
