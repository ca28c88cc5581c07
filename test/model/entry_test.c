/*
 * entry_test.c - the protocol along one path through DriverEntry.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

#include <limits.h>

/* A path that is being run, and what came of it. */
struct run {
  struct vp_entry_path path;
  struct vp_facts facts;
  struct heard heard;
  struct vp_sink sink;
  vp_site followed[MAX_HEARD];
  size_t followed_count;
};

static void hear_followed(void *context, vp_site site) {
  struct run *run = context;
  assert_true(run->followed_count < MAX_HEARD);
  run->followed[run->followed_count++] = site;
}

static bool was_followed(const struct run *run, vp_site site) {
  for (size_t i = 0; i < run->followed_count; ++i)
    if (run->followed[i] == site)
      return true;
  return false;
}

static void begin(struct run *run) {
  memset(run, 0, sizeof *run);
  run->facts = facts_for(&layout_i686);
  run->sink = listen_with(&run->heard);
}

/* Takes the sink along when a path is forked. */
static void fork_run(struct run *copy, const struct run *run) {
  *copy = *run;
  copy->sink.context = &copy->heard;
}

static void initialize_with(struct run *run, struct vp_initialize_call *call) {
  vp_entry_initialize(&run->path, call, entry_parameters, &run->facts, &run->sink, hear_followed, run);
}

/* A call with which everything is right, at `site`, that returns the value `result`. */
static void initialize_at(struct run *run, vp_site site, vp_object result) {
  struct vp_initialize_call call = right_call(&layout_i686);
  call.site = site;
  call.result = result;
  initialize_with(run, &call);
}

static void return_with(struct run *run, struct vp_value value, const struct vp_value *results) {
  static const struct vp_value unknown[VP_MAX_CALLS];
  vp_entry_return(&run->path, &value, results != NULL ? results : unknown, 700, &run->sink);
}

static void zero(struct run *run, uint32_t offset, uint32_t length, const struct vp_value *fields, vp_site site) {
  static const struct vp_value unset[VP_FIELD_COUNT];
  vp_entry_zero(&run->path, STRUCTURE, offset, length, fields != NULL ? fields : unset, site, &run->facts);
}

/* ---- The usual way ------------------------------------------------------------------------------------------ */

static void says_nothing_about_the_usual_way(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  zero(&run, 0, 84, NULL, 10);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 11);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_FIND_ADAPTER, 12);
  initialize_at(&run, 20, RESULT);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_silent(&run.heard);
  assert_int_equal(run.followed_count, 0);
}

static void fills_in_the_call_from_the_path(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_TIMER] = number_value(0);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 9);
  zero(&run, 0, 84, before, 10);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 11);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 12);
  initialize_with(&run, &call);
  assert_int_equal(call.stored_at[VP_FIELD_SIZE], 12);
  assert_int_equal(call.stored_at[VP_FIELD_TIMER], 0);
  assert_int_equal(call.zeroed_at, 10);
  assert_int_equal(call.zeroed_length, 84);
  assert_int_equal(call.wiped, VP_FIELD_BIT(VP_FIELD_TIMER));
  assert_int_equal(call.wiped_at, 10);
  assert_only(&run.heard, VP_RULE_INIT_ZERO_AFTER_FILL, 10, "HwTimer");
}

static void starts_anew_with_another_structure(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  zero(&run, 0, 84, before, 10);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 11);
  vp_entry_replace(&run.path, STRUCTURE);
  struct vp_initialize_call call = right_call(&layout_i686);
  initialize_with(&run, &call);
  assert_int_equal(call.stored_at[VP_FIELD_SIZE], 0);
  assert_int_equal(call.zeroed_at, 0);
  assert_int_equal(call.wiped, 0);
  assert_silent(&run.heard);
}

static void remembers_nothing_of_what_was_replaced(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  zero(&run, 0, 84, before, 10);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 11);
  vp_entry_replace(&run.path, STRUCTURE);
  static const struct vp_structure_path fresh = {.structure = STRUCTURE};
  assert_memory_equal(&run.path.structures[0], &fresh, sizeof fresh);
}

/* ---- Zeroing ------------------------------------------------------------------------------------------------ */

static void remembers_only_whole_fields_that_were_set(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_FIND_ADAPTER] = function_value(FUNCTION_FIND);     /* bytes 8 to 11 */
  before[VP_FIELD_INITIALIZE] = function_value(FUNCTION_INITIALIZE); /* bytes 12 to 15 */
  before[VP_FIELD_INTERRUPT] = number_value(0);
  before[VP_FIELD_START_IO] = symbol_value(6);
  before[VP_FIELD_RESET_HW] = unset_value();
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER); /* bytes 36 to 39 */
  zero(&run, 0, 39, before, 10);
  assert_int_equal(run.path.structures[0].wiped,
                   VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_INITIALIZE));
  assert_int_equal(run.path.structures[0].zeroed_length, 39);
  zero(&run, 0, 40, before, 11);
  assert_true((run.path.structures[0].wiped & VP_FIELD_BIT(VP_FIELD_TIMER)) != 0);
}

static void adds_up_what_was_wiped(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  zero(&run, 0, 84, before, 10);
  before[VP_FIELD_TIMER] = number_value(0);
  before[VP_FIELD_RESET_HW] = function_value(FUNCTION_RESET);
  zero(&run, 0, 84, before, 11);
  zero(&run, 0, 84, NULL, 12); /* wipes nothing */
  assert_int_equal(run.path.structures[0].wiped, VP_FIELD_BIT(VP_FIELD_TIMER) | VP_FIELD_BIT(VP_FIELD_RESET_HW));
  assert_int_equal(run.path.structures[0].wiped_at, 11);
}

static void reports_a_wiping_once(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  zero(&run, 0, 84, before, 10);
  initialize_at(&run, 20, RESULT);
  assert_only(&run.heard, VP_RULE_INIT_ZERO_AFTER_FILL, 10, "HwTimer");
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(80);
  initialize_with(&run, &call);
  assert_int_equal(run.heard.finding_count, 1);
  assert_int_equal(call.wiped_at, 0);
}

static void takes_zeroing_a_part_for_what_it_is(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_FIND_ADAPTER] = function_value(FUNCTION_FIND);
  before[VP_FIELD_START_DMA] = function_value(FUNCTION_HELPER);
  zero(&run, 40, 44, before, 10);
  assert_int_equal(run.path.structures[0].wiped, VP_FIELD_BIT(VP_FIELD_START_DMA));
  assert_int_equal(run.path.structures[0].zeroed_at, 0);
}

static void survives_huge_lengths_and_offsets(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT];
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    before[field] = number_value(UINT64_MAX);
  zero(&run, UINT32_MAX, UINT32_MAX, before, 10);
  assert_int_equal(run.path.structures[0].wiped, 0);
  zero(&run, 0, UINT32_MAX, before, 11);
  assert_int_equal(run.path.structures[0].wiped, VP_FIELD_BIT(VP_FIELD_COUNT) - 1);
  zero(&run, 0, 0, before, 12);
  assert_int_equal(run.path.structures[0].zeroed_at, 12);
  assert_int_equal(run.path.structures[0].zeroed_length, 0);
}

static void forgives_what_is_set_again(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  zero(&run, 0, 84, before, 10);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 11); /* NULL, on purpose */
  initialize_at(&run, 20, RESULT);
  assert_silent(&run.heard);
}

static void lets_a_structure_be_used_again(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_value before[VP_FIELD_COUNT] = {{0}};
  before[VP_FIELD_FIND_ADAPTER] = function_value(FUNCTION_FIND);
  initialize_at(&run, 20, RESULT);
  zero(&run, 0, 84, before, 21);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.site = 22;
  call.fields[VP_FIELD_START_IO] = function_value(FUNCTION_HELPER);
  call.result = RESULT + 1;
  initialize_with(&run, &call);
  return_with(&run, symbol_value(RESULT + 1), NULL);
  assert_silent(&run.heard);

  zero(&run, 0, 84, before, 23); /* the next registration lacks something, which was not wiped but forgotten */
  call.site = 24;
  call.fields[VP_FIELD_FIND_ADAPTER] = number_value(0);
  initialize_with(&run, &call);
  assert_only(&run.heard, VP_RULE_INIT_MISSING_CORE_CALLBACK, 24, "HwFindAdapter");
}

/* ---- Garbage ------------------------------------------------------------------------------------------------ */

/* A call before which something unknown was written to HwTimer and to HwResetHw. */
static struct vp_initialize_call call_with_unknown_fields(void) {
  struct vp_initialize_call call = right_call(&layout_i686);
  memset(&call.fields[VP_FIELD_TIMER], 0, sizeof call.fields[VP_FIELD_TIMER]);
  memset(&call.fields[VP_FIELD_RESET_HW], 0, sizeof call.fields[VP_FIELD_RESET_HW]);
  return call;
}

static void takes_garbage_that_was_copied_for_garbage(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = call_with_unknown_fields();
  vp_entry_replace(&run.path, STRUCTURE);
  vp_entry_garbage(&run.path, STRUCTURE, VP_FIELD_BIT(VP_FIELD_TIMER) | VP_FIELD_BIT(VP_FIELD_SIZE));
  initialize_with(&run, &call);
  assert_only(&run.heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwTimer holds garbage");
}

static void forgets_garbage_that_is_overwritten(void **state) {
  (void)state;
  for (unsigned way = 0; way < 3; ++way) {
    struct run run;
    begin(&run);
    struct vp_initialize_call call = call_with_unknown_fields();
    vp_entry_garbage(&run.path, STRUCTURE, VP_FIELD_BIT(VP_FIELD_TIMER));
    if (way == 0)
      vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 9);
    else if (way == 1)
      vp_entry_replace(&run.path, STRUCTURE);
    else
      zero(&run, 0, 84, NULL, 9);
    initialize_with(&run, &call);
    assert_silent(&run.heard);
  }
}

static void takes_a_fill_for_garbage_in_every_field_it_touches(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = call_with_unknown_fields();
  uint32_t offset = layout_i686.offsets[VP_FIELD_TIMER];
  vp_entry_fill(&run.path, STRUCTURE, offset - 1, 2, &run.facts); /* the ends of HwResetHw and HwTimer */
  initialize_with(&run, &call);
  assert_only(&run.heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwResetHw and HwTimer hold garbage");

  begin(&run);
  call = call_with_unknown_fields();
  vp_entry_fill(&run.path, STRUCTURE, offset, 0, &run.facts);
  vp_entry_fill(&run.path, STRUCTURE, UINT32_MAX, UINT32_MAX, &run.facts);
  initialize_with(&run, &call);
  assert_silent(&run.heard);
}

/* ---- Arguments ---------------------------------------------------------------------------------------------- */

static void wants_both_contexts_in_order(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.arguments[0] = symbol_value(CONTEXT2);
  call.arguments[1] = symbol_value(CONTEXT1);
  initialize_with(&run, &call);
  assert_int_equal(run.heard.finding_count, 2);
  assert_finding(&run.heard.findings[0], VP_RULE_ENTRY_ARGUMENTS, SITE_CALL,
                 "the first argument of VideoPortInitialize must be DriverEntry's first parameter, not its second "
                 "parameter");
  assert_finding(&run.heard.findings[1], VP_RULE_ENTRY_ARGUMENTS, SITE_CALL,
                 "the second argument of VideoPortInitialize must be DriverEntry's second parameter, not its first "
                 "parameter");
  assert_int_equal(run.heard.findings[0].subject, 0);
  assert_int_equal(run.heard.findings[1].subject, 1);
}

static void says_what_an_argument_is_instead(void **state) {
  (void)state;
  const struct {
    struct vp_value value;
    const char *what;
  } others[] = {{number_value(0), "not NULL"},
                {unset_value(), "not an uninitialized value"},
                {number_value(UINT64_MAX), "not something else"},
                {function_value(FUNCTION_HELPER), "not something else"},
                {address_value(VP_STORAGE_AUTOMATIC, 1), "not something else"}};
  for (size_t i = 0; i < COUNT_OF(others); ++i)
    for (unsigned argument = 0; argument < 2; ++argument) {
      struct run run;
      begin(&run);
      struct vp_initialize_call call = right_call(&layout_i686);
      call.arguments[argument] = others[i].value;
      initialize_with(&run, &call);
      assert_only(&run.heard, VP_RULE_ENTRY_ARGUMENTS, SITE_CALL, others[i].what);
      assert_int_equal(run.heard.findings[0].subject, argument);
    }
}

static void does_not_guess_arguments(void **state) {
  (void)state;
  const struct vp_value unknown[] = {symbol_value(5), {0}, {.kind = (enum vp_value_kind)99}};
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    struct run run;
    begin(&run);
    struct vp_initialize_call call = right_call(&layout_i686);
    call.arguments[1] = unknown[i];
    initialize_with(&run, &call);
    assert_undecided(&run.heard, VP_UNDECIDED_VALUE, SITE_CALL);
  }
}

static void judges_no_arguments_outside_driver_entry(void **state) {
  (void)state;
  static const vp_object nobodys[2] = {0, 0};
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.arguments[0] = number_value(0);
  call.arguments[1] = number_value(0);
  vp_entry_initialize(&run.path, &call, nobodys, &run.facts, &run.sink, hear_followed, &run);
  assert_silent(&run.heard);
}

static void wants_no_context_of_the_driver(void **state) {
  (void)state;
  const struct vp_value contexts[] = {address_value(VP_STORAGE_STATIC, 1), number_value(1), symbol_value(CONTEXT1),
                                      symbol_value(CONTEXT2), function_value(FUNCTION_HELPER)};
  for (size_t i = 0; i < COUNT_OF(contexts); ++i) {
    struct run run;
    begin(&run);
    struct vp_initialize_call call = right_call(&layout_i686);
    call.arguments[3] = contexts[i];
    initialize_with(&run, &call);
    assert_only(&run.heard, VP_RULE_ENTRY_CONTEXT_NULL, SITE_CALL, "must be NULL");
    assert_int_equal(run.heard.findings[0].condition, VP_IF_NOT_NT4_ONLY);

    begin(&run);
    run.facts.driver_kind = VP_DRIVER_LEGACY;
    initialize_with(&run, &call);
    assert_silent(&run.heard);
  }
}

static void does_not_guess_the_context(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.arguments[3] = symbol_value(5);
  initialize_with(&run, &call);
  assert_undecided(&run.heard, VP_UNDECIDED_VALUE, SITE_CALL);
}

/* ---- Trying again ------------------------------------------------------------------------------------------- */

static void finds_a_retry_without_change(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  initialize_at(&run, 21, RESULT + 1);
  assert_only(&run.heard, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE, 21, "change HwInitDataSize");
  assert_int_equal(run.heard.findings[0].note_count, 1);
  assert_int_equal(run.heard.findings[0].notes[0].site, 20);
}

static void finds_a_loop_without_change(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  initialize_at(&run, 20, RESULT + 1);
  assert_only(&run.heard, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE, 20, "with the same initialization data");
  assert_int_equal(run.heard.findings[0].note_count, 0);
}

static void finds_a_retry_with_an_older_structure(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  const struct vp_layout layout = nt4_layout(&layout_i686);
  run.facts = facts_for(&layout);
  struct vp_initialize_call call = right_call(&layout);
  initialize_with(&run, &call);
  call.site = 21;
  call.result = RESULT + 1;
  initialize_with(&run, &call);
  assert_only(&run.heard, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE, 21, "called again");
}

static void takes_the_same_garbage_for_no_change(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_TIMER] = unset_value();
  initialize_with(&run, &call);
  call.site = 21;
  initialize_with(&run, &call);
  assert_int_equal(count_of(&run.heard, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE), 1);
}

static void takes_a_retry_that_changes_something(void **state) {
  (void)state;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    struct run run;
    begin(&run);
    run.facts.driver_kind = VP_DRIVER_LEGACY;
    struct vp_initialize_call call = right_call(&layout_i686);
    initialize_with(&run, &call);
    call.site = 21;
    call.fields[field] = symbol_value(6);
    initialize_with(&run, &call);
    assert_int_equal(count_of(&run.heard, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE), 0);
  }
}

static void takes_a_retry_with_another_context(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  run.facts.driver_kind = VP_DRIVER_LEGACY;
  struct vp_initialize_call call = right_call(&layout_i686);
  initialize_with(&run, &call);
  call.arguments[3] = address_value(VP_STORAGE_STATIC, 1);
  initialize_with(&run, &call);
  assert_silent(&run.heard);
}

static void does_not_take_the_unknown_for_the_same(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = (struct vp_value){0};
  initialize_with(&run, &call);
  call.site = 21;
  initialize_with(&run, &call);
  assert_silent(&run.heard);
}

static void takes_two_structures_for_two_registrations(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  struct vp_initialize_call call = right_call(&layout_i686);
  initialize_with(&run, &call);
  call.structure = STRUCTURE + 1;
  initialize_with(&run, &call);
  assert_silent(&run.heard);
}

/* ---- Assignments that come too late ------------------------------------------------------------------------- */

static void finds_a_late_assignment(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 10);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 21);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_only(&run.heard, VP_RULE_INIT_FIELDS_AFTER_INITIALIZE, 21, "HwTimer is set after the last");
  assert_int_equal(run.heard.findings[0].subject, VP_FIELD_TIMER);
  assert_int_equal(run.heard.findings[0].condition, VP_IF_NEVER_FOLLOWED);
  assert_int_equal(run.heard.findings[0].notes[0].site, 20);
}

static void finds_every_late_assignment(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_QUERY_INTERFACE, 21);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 22);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 23);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_int_equal(run.heard.finding_count, 2);
  assert_finding(&run.heard.findings[0], VP_RULE_INIT_FIELDS_AFTER_INITIALIZE, 23, "HwTimer");
  assert_finding(&run.heard.findings[1], VP_RULE_INIT_FIELDS_AFTER_INITIALIZE, 21, "HwQueryInterface");
}

static void takes_a_late_assignment_that_another_call_takes_up(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_SIZE, 21);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.site = 22;
  call.result = RESULT + 1;
  call.fields[VP_FIELD_SIZE] = number_value(80);
  initialize_with(&run, &call);
  return_with(&run, symbol_value(RESULT + 1), NULL);
  assert_silent(&run.heard);
  assert_true(was_followed(&run, 21));
}

static void forgets_late_assignments_that_are_overwritten(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 21);
  zero(&run, 0, 84, NULL, 22);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_silent(&run.heard);

  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 21);
  vp_entry_replace(&run.path, STRUCTURE);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_silent(&run.heard);
}

/* ---- Tests of the result ------------------------------------------------------------------------------------ */

static void advises_against_tests_of_the_result(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_test(&run.path, RESULT, 21);
  vp_entry_test(&run.path, RESULT, 21); /* the other way through */
  vp_entry_test(&run.path, RESULT + 5, 22);
  vp_entry_test(&run.path, 0, 23);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_STATUS_INTERPRETED, 21, "return it untouched");
  assert_int_equal(run.heard.findings[0].condition, VP_IF_NEVER_FOLLOWED);
}

static void recognises_the_result_of_any_call(void **state) {
  (void)state;
  for (unsigned tested = 0; tested < 3; ++tested) {
    struct run run;
    begin(&run);
    for (unsigned i = 0; i < 3; ++i) {
      struct vp_initialize_call call = right_call(&layout_i686);
      call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(100 + i);
      call.result = RESULT + i;
      initialize_with(&run, &call);
    }
    vp_entry_test(&run.path, RESULT + tested, 21);
    return_with(&run, symbol_value(RESULT + 2), NULL);
    assert_only(&run.heard, VP_RULE_ENTRY_STATUS_INTERPRETED, 21, "untouched");
  }
}

static void takes_tests_before_a_retry(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  vp_entry_test(&run.path, RESULT, 21);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(80);
  call.result = RESULT + 1;
  initialize_with(&run, &call);
  return_with(&run, symbol_value(RESULT + 1), NULL);
  assert_silent(&run.heard);
  assert_true(was_followed(&run, 21));
  assert_int_equal(run.followed_count, 1);
}

static void keeps_the_first_tests(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  for (vp_site site = 100; site < 100 + 3 * VP_MAX_TESTS; ++site)
    vp_entry_test(&run.path, RESULT, site);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_int_equal(run.heard.finding_count, VP_MAX_TESTS);
  for (unsigned i = 0; i < VP_MAX_TESTS; ++i)
    assert_finding(&run.heard.findings[i], VP_RULE_ENTRY_STATUS_INTERPRETED, 100 + i, "");
}

/* ---- What DriverEntry returns ------------------------------------------------------------------------------- */

static void wants_the_result_returned(void **state) {
  (void)state;
  static const uint64_t constants[] = {0, 1, 0xC0000001, UINT64_MAX};
  for (size_t i = 0; i < COUNT_OF(constants); ++i) {
    struct run run;
    begin(&run);
    initialize_at(&run, 20, RESULT);
    return_with(&run, number_value(constants[i]), NULL);
    assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "returns a constant");
    assert_int_equal(run.heard.findings[0].notes[0].site, 20);
  }
}

static void wants_the_result_itself(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  return_with(&run, (struct vp_value){.kind = VP_VALUE_DERIVED, .object = RESULT}, NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "instead of that value itself");
  assert_int_equal(run.heard.findings[0].notes[0].site, 20);
}

static void takes_a_number_that_no_result_was_lower_than(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  struct vp_value other = symbol_value(RESULT + 1);
  vp_entry_choose(&run.path, &other);
  return_with(&run, number_value(0), NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "constant");

  begin(&run);
  initialize_at(&run, 20, RESULT);
  other = number_value(0x7FFFFFFF);
  vp_entry_choose(&run.path, &other);
  return_with(&run, other, NULL);
  assert_silent(&run.heard);
  return_with(&run, number_value(0), NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "constant");
}

static void takes_a_number_that_was_found_in_the_result(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  initialize_at(&run, 20, RESULT);
  struct vp_value results[VP_MAX_CALLS] = {{0}};
  results[VP_MAX_CALLS - 1] = number_value(0);
  return_with(&run, number_value(0), results);
  assert_silent(&run.heard);
  return_with(&run, number_value(1), results);
  assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "constant");
}

static void takes_the_result_of_any_call(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  run.facts.driver_kind = VP_DRIVER_LEGACY;
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i) {
    struct vp_initialize_call call = right_call(&layout_i686);
    call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(100 + i);
    call.result = RESULT + i;
    initialize_with(&run, &call);
  }
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i)
    return_with(&run, symbol_value(RESULT + i), NULL);
  assert_silent(&run.heard);
  return_with(&run, symbol_value(RESULT + VP_MAX_CALLS), NULL);
  assert_undecided(&run.heard, VP_UNDECIDED_VALUE, 700);
}

static void does_not_judge_results_it_does_not_remember(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  for (unsigned i = 0; i < VP_MAX_CALLS + 1; ++i) {
    struct vp_initialize_call call = right_call(&layout_i686);
    call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(100 + i);
    call.result = RESULT + i;
    initialize_with(&run, &call);
  }
  return_with(&run, number_value(0), NULL); /* may be what the first call returned */
  assert_undecided(&run.heard, VP_UNDECIDED_VALUE, 700);

  begin(&run); /* as many as it does remember */
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i) {
    struct vp_initialize_call call = right_call(&layout_i686);
    call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(100 + i);
    call.result = RESULT + i;
    initialize_with(&run, &call);
  }
  return_with(&run, number_value(0), NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_RETURN_PROPAGATED, 700, "constant");

  begin(&run);
  initialize_at(&run, 20, 0);
  return_with(&run, number_value(0), NULL);
  assert_undecided(&run.heard, VP_UNDECIDED_VALUE, 700);
}

static void does_not_guess_what_is_returned(void **state) {
  (void)state;
  const struct vp_value values[] = {
      symbol_value(5), symbol_value(0), {0}, unset_value(), address_value(VP_STORAGE_STATIC, 1)};
  for (size_t i = 0; i < COUNT_OF(values); ++i) {
    struct run run;
    begin(&run);
    initialize_at(&run, 20, RESULT);
    return_with(&run, values[i], NULL);
    assert_undecided(&run.heard, VP_UNDECIDED_VALUE, 700);
  }
}

static void misses_the_call(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  return_with(&run, number_value(0), NULL);
  assert_only(&run.heard, VP_RULE_ENTRY_MISSING_INITIALIZE, 700, "without having called VideoPortInitialize");
  assert_int_equal(run.heard.findings[0].condition, VP_IF_MINIPORT);
}

static void takes_an_early_failure(void **state) {
  (void)state;
  static const uint64_t failures[] = {1, 0xC0000001, UINT64_MAX};
  for (size_t i = 0; i < COUNT_OF(failures); ++i) {
    struct run run;
    begin(&run);
    return_with(&run, number_value(failures[i]), NULL);
    assert_silent(&run.heard);
  }
}

static void does_not_miss_a_call_that_may_be_hidden(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  vp_entry_opaque_call(&run.path, 31, NULL, NULL);
  vp_entry_opaque_call(&run.path, 32, NULL, NULL);
  return_with(&run, number_value(0), NULL);
  assert_undecided(&run.heard, VP_UNDECIDED_CALLEE, 31);

  begin(&run);
  return_with(&run, symbol_value(5), NULL);
  assert_undecided(&run.heard, VP_UNDECIDED_VALUE, 700);
}

static void collect_site(void *context, vp_site site) {
  vp_site *sites = context;
  sites[0] = site;
}

/* What stands before a call that may register the driver may be meant for it. */
static void takes_up_what_precedes_a_hidden_call(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 12);
  vp_site followed = 0;
  vp_entry_opaque_call(&run.path, 31, collect_site, &followed);
  assert_int_equal(followed, 0);
  initialize_at(&run, 20, RESULT);
  vp_entry_store(&run.path, STRUCTURE, VP_FIELD_TIMER, 22);
  vp_entry_opaque_call(&run.path, 32, collect_site, &followed);
  assert_int_equal(followed, 22);
}

static void forgets_hidden_calls_when_one_is_seen(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  vp_entry_opaque_call(&run.path, 31, NULL, NULL);
  initialize_at(&run, 20, RESULT);
  return_with(&run, symbol_value(RESULT), NULL);
  assert_silent(&run.heard);
}

/* ---- Paths are data ----------------------------------------------------------------------------------------- */

static void forks_by_copying(void **state) {
  (void)state;
  struct run first, second;
  begin(&first);
  zero(&first, 0, 84, NULL, 10);
  initialize_at(&first, 20, RESULT);
  fork_run(&second, &first);
  assert_memory_equal(&first.path, &second.path, sizeof first.path);

  vp_entry_store(&second.path, STRUCTURE, VP_FIELD_TIMER, 21);
  vp_entry_test(&second.path, RESULT, 22);
  return_with(&first, symbol_value(RESULT), NULL);
  assert_silent(&first.heard);
  return_with(&second, number_value(0), NULL);
  assert_int_equal(second.heard.finding_count, 3);
  assert_non_null(heard_of(&second.heard, VP_RULE_ENTRY_RETURN_PROPAGATED));
  assert_non_null(heard_of(&second.heard, VP_RULE_INIT_FIELDS_AFTER_INITIALIZE));
  assert_non_null(heard_of(&second.heard, VP_RULE_ENTRY_STATUS_INTERPRETED));
}

static void is_the_same_after_the_same_events(void **state) {
  (void)state;
  struct run first, second;
  struct run *const runs[] = {&first, &second};
  for (size_t i = 0; i < 2; ++i) {
    begin(runs[i]);
    zero(runs[i], 0, 84, NULL, 10);
    vp_entry_store(&runs[i]->path, STRUCTURE, VP_FIELD_SIZE, 11);
    initialize_at(runs[i], 20, RESULT);
    vp_entry_test(&runs[i]->path, RESULT, 21);
    vp_entry_opaque_call(&runs[i]->path, 22, NULL, NULL);
  }
  assert_memory_equal(&first.path, &second.path, sizeof first.path);
}

static void forgets_tests_that_a_call_took_up(void **state) {
  (void)state;
  struct run tested, untested;
  struct run *const runs[] = {&tested, &untested};
  for (size_t i = 0; i < 2; ++i) {
    begin(runs[i]);
    initialize_at(runs[i], 20, RESULT);
    if (i == 0)
      vp_entry_test(&runs[i]->path, RESULT, 21);
    struct vp_initialize_call call = right_call(&layout_i686);
    call.fields[VP_FIELD_SIZE] = number_value(80);
    initialize_with(runs[i], &call);
  }
  assert_memory_equal(&tested.path, &untested.path, sizeof tested.path);
}

static void goes_on_without_memory_for_more_structures(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  for (vp_object structure = 1; structure <= 2 * VP_MAX_STRUCTURES; ++structure) {
    vp_entry_store(&run.path, structure, VP_FIELD_TIMER, structure);
    vp_entry_zero(&run.path, structure, 0, 84, (const struct vp_value[VP_FIELD_COUNT]){{0}}, 30, &run.facts);
    vp_entry_replace(&run.path, structure);
    struct vp_initialize_call call = right_call(&layout_i686);
    call.structure = structure;
    call.result = RESULT + structure;
    initialize_with(&run, &call);
    vp_entry_store(&run.path, structure, VP_FIELD_TIMER, 100 + structure);
  }
  assert_silent(&run.heard);
  assert_int_equal(run.path.calls, 2 * VP_MAX_STRUCTURES);
  for (unsigned i = 0; i < VP_MAX_STRUCTURES; ++i)
    assert_int_equal(run.path.structures[i].structure, i + 1);
  return_with(&run, symbol_value(RESULT + 2 * VP_MAX_STRUCTURES), NULL);
  assert_int_equal(run.heard.finding_count, VP_MAX_STRUCTURES);
  assert_int_equal(count_of(&run.heard, VP_RULE_INIT_FIELDS_AFTER_INITIALIZE), VP_MAX_STRUCTURES);
}

static void ignores_structures_without_identity(void **state) {
  (void)state;
  struct run run;
  begin(&run);
  static const struct vp_entry_path empty;
  vp_entry_store(&run.path, 0, VP_FIELD_TIMER, 10);
  vp_entry_replace(&run.path, 0);
  vp_entry_zero(&run.path, 0, 0, 84, (const struct vp_value[VP_FIELD_COUNT]){{0}}, 30, &run.facts);
  assert_memory_equal(&run.path, &empty, sizeof empty);
}

/* ---- Signature ---------------------------------------------------------------------------------------------- */

static struct vp_function right_entry(void) {
  return (struct vp_function){.name = "DriverEntry",
                              .site = 1001,
                              .defined = true,
                              .signature = {.known = true,
                                            .convention = VP_CONVENTION_STDCALL,
                                            .result = {.shape = VP_SHAPE_LONG},
                                            .parameter_count = 2,
                                            .parameters = {{.shape = VP_SHAPE_POINTER, .pointee = ""},
                                                           {.shape = VP_SHAPE_POINTER, .pointee = ""}}}};
}

static void judge_entry(const struct vp_function *entry, bool conventions_differ, struct heard *heard) {
  struct vp_facts facts = facts_for(&layout_i686);
  facts.conventions_differ = conventions_differ;
  const struct vp_sink sink = listen_with(heard);
  vp_judge_entry_signature(entry, &facts, &sink);
}

static void takes_the_documented_signature(void **state) {
  (void)state;
  struct heard heard;
  struct vp_function entry = right_entry();
  judge_entry(&entry, true, &heard);
  assert_silent(&heard);
  /* NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING) */
  entry.signature.parameters[0].pointee = "DRIVER_OBJECT";
  entry.signature.parameters[1].pointee = "UNICODE_STRING";
  judge_entry(&entry, true, &heard);
  assert_silent(&heard);
  entry.signature.convention = VP_CONVENTION_C;
  judge_entry(&entry, false, &heard);
  assert_silent(&heard);
}

static void finds_other_signatures(void **state) {
  (void)state;
  for (unsigned way = 0; way < 10; ++way) {
    struct vp_function entry = right_entry();
    struct vp_signature *signature = &entry.signature;
    const char *wrong = "exactly two parameters";
    switch (way) {
    case 0:
      signature->known = false;
      break;
    case 1:
      signature->parameter_count = 0;
      break;
    case 2:
      signature->parameter_count = 3;
      break;
    case 3:
      signature->parameter_count = UINT_MAX;
      break;
    case 4:
      signature->variadic = true;
      break;
    case 5:
      signature->parameters[0].shape = VP_SHAPE_LONG;
      wrong = "both parameters are pointers";
      break;
    case 6:
      signature->parameters[1].shape = VP_SHAPE_STRUCTURE;
      wrong = "both parameters are pointers";
      break;
    case 7:
      signature->result.shape = VP_SHAPE_VOID;
      wrong = "32-bit status";
      break;
    case 8:
      signature->result.shape = VP_SHAPE_BYTE;
      wrong = "32-bit status";
      break;
    default:
      signature->convention = VP_CONVENTION_C;
      wrong = "stdcall";
      break;
    }
    struct heard heard;
    judge_entry(&entry, true, &heard);
    assert_only(&heard, VP_RULE_ENTRY_SIGNATURE, 1001, wrong);
    assert_int_equal(heard.findings[0].condition, VP_IF_MINIPORT);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(says_nothing_about_the_usual_way),
      cmocka_unit_test(fills_in_the_call_from_the_path),
      cmocka_unit_test(starts_anew_with_another_structure),
      cmocka_unit_test(remembers_nothing_of_what_was_replaced),
      cmocka_unit_test(remembers_only_whole_fields_that_were_set),
      cmocka_unit_test(adds_up_what_was_wiped),
      cmocka_unit_test(reports_a_wiping_once),
      cmocka_unit_test(takes_zeroing_a_part_for_what_it_is),
      cmocka_unit_test(survives_huge_lengths_and_offsets),
      cmocka_unit_test(forgives_what_is_set_again),
      cmocka_unit_test(lets_a_structure_be_used_again),
      cmocka_unit_test(takes_garbage_that_was_copied_for_garbage),
      cmocka_unit_test(forgets_garbage_that_is_overwritten),
      cmocka_unit_test(takes_a_fill_for_garbage_in_every_field_it_touches),
      cmocka_unit_test(wants_both_contexts_in_order),
      cmocka_unit_test(says_what_an_argument_is_instead),
      cmocka_unit_test(does_not_guess_arguments),
      cmocka_unit_test(judges_no_arguments_outside_driver_entry),
      cmocka_unit_test(wants_no_context_of_the_driver),
      cmocka_unit_test(does_not_guess_the_context),
      cmocka_unit_test(finds_a_retry_without_change),
      cmocka_unit_test(finds_a_loop_without_change),
      cmocka_unit_test(finds_a_retry_with_an_older_structure),
      cmocka_unit_test(takes_the_same_garbage_for_no_change),
      cmocka_unit_test(takes_a_retry_that_changes_something),
      cmocka_unit_test(takes_a_retry_with_another_context),
      cmocka_unit_test(does_not_take_the_unknown_for_the_same),
      cmocka_unit_test(takes_two_structures_for_two_registrations),
      cmocka_unit_test(finds_a_late_assignment),
      cmocka_unit_test(finds_every_late_assignment),
      cmocka_unit_test(takes_a_late_assignment_that_another_call_takes_up),
      cmocka_unit_test(forgets_late_assignments_that_are_overwritten),
      cmocka_unit_test(advises_against_tests_of_the_result),
      cmocka_unit_test(recognises_the_result_of_any_call),
      cmocka_unit_test(takes_tests_before_a_retry),
      cmocka_unit_test(keeps_the_first_tests),
      cmocka_unit_test(wants_the_result_returned),
      cmocka_unit_test(wants_the_result_itself),
      cmocka_unit_test(takes_a_number_that_no_result_was_lower_than),
      cmocka_unit_test(takes_a_number_that_was_found_in_the_result),
      cmocka_unit_test(takes_the_result_of_any_call),
      cmocka_unit_test(does_not_judge_results_it_does_not_remember),
      cmocka_unit_test(does_not_guess_what_is_returned),
      cmocka_unit_test(misses_the_call),
      cmocka_unit_test(takes_an_early_failure),
      cmocka_unit_test(does_not_miss_a_call_that_may_be_hidden),
      cmocka_unit_test(takes_up_what_precedes_a_hidden_call),
      cmocka_unit_test(forgets_hidden_calls_when_one_is_seen),
      cmocka_unit_test(forks_by_copying),
      cmocka_unit_test(is_the_same_after_the_same_events),
      cmocka_unit_test(forgets_tests_that_a_call_took_up),
      cmocka_unit_test(goes_on_without_memory_for_more_structures),
      cmocka_unit_test(ignores_structures_without_identity),
      cmocka_unit_test(takes_the_documented_signature),
      cmocka_unit_test(finds_other_signatures),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
