/*
 * open_end_test.c - calls and uses of data of which only other translation units tell all.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/link.h"

#include "model_test.h"

enum { UNITS = 3, MAX_ROWS = 8, MAX_SITES = 16 };

/* One unit. Place n of unit u is place 100 * (u + 1) + n of the program. */
struct part {
  struct vp_function functions[MAX_ROWS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  vp_site sites[MAX_SITES];
};

struct case_of {
  struct part parts[UNITS];
  struct vp_unit units[UNITS];
  struct vp_linked linked;
  struct heard heard;
};

static void begin(struct case_of *it) {
  memset(it, 0, sizeof *it);
  for (size_t unit = 0; unit < UNITS; ++unit) {
    struct part *part = &it->parts[unit];
    part->facts.layout = layout_i686;
    part->facts.functions = part->functions;
    part->program.facts = &part->facts;
    part->program.summary = &part->summary;
    for (size_t i = 0; i < MAX_SITES; ++i)
      part->sites[i] = (vp_site)(100 * (unit + 1) + i + 1);
    it->units[unit] = (struct vp_unit){&part->program, part->sites, MAX_SITES};
  }
}

static vp_object add_function(struct case_of *it, size_t unit, const char *name, bool here) {
  struct part *part = &it->parts[unit];
  part->functions[part->facts.function_count] =
      (struct vp_function){.name = name, .defined = here, .elsewhere = !here, .site = 1};
  return (vp_object)++part->facts.function_count;
}

static void end(struct case_of *it) {
  assert_true(vp_link(&it->linked, it->units, UNITS));
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&it->linked.program, &sink));
}

/* Whether the program has a call of `callee` at `site`. */
static const struct vp_call *call_of(const struct case_of *it, vp_site site, size_t unit, vp_object callee) {
  for (size_t i = 0; i < it->linked.program.call_count; ++i) {
    const struct vp_call *call = &it->linked.program.calls[i];
    if (call->site == site && call->callee == vp_linked_function(&it->linked, unit, callee))
      return call;
  }
  return NULL;
}

/* ---- Parameters ----------------------------------------------------------------------------------------------- */

static void what_is_passed_is_called(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object caller = add_function(&it, 0, "Isr", true), work = add_function(&it, 0, "Work", true);
  vp_object each_here = add_function(&it, 0, "ForEach", false), keep_here = add_function(&it, 0, "Keep", false);
  vp_object each = add_function(&it, 1, "ForEach", true);
  add_function(&it, 1, "Keep", true);
  vp_object service = add_function(&it, 0, "VideoPortGetBusData", false);
  const struct vp_call plain = {.caller = work, .callee = service, .service = VP_VideoPortGetBusData, .site = 7};
  struct vp_open_call open[] = {
      {.call = {.caller = caller, .callee = work, .site = 2, .level_checked = true},
       .through = each_here,
       .parameter = 1},
      {.call = {.caller = caller, .callee = work, .site = 3}, .through = each_here, .parameter = 2},
      {.call = {.caller = caller, .callee = work, .site = 4}, .through = keep_here, .parameter = 1},
      {.call = {.caller = caller, .callee = work, .site = 5}, .through = each_here, .parameter = 1},
  };
  const struct vp_role_taken taken = {.function = caller, .role = VP_ROLE_INTERRUPT, .site = 6};
  const struct vp_parameter_call called[] = {{each, 3}, {each, 1}};
  it.parts[0].program.calls = &plain;
  it.parts[0].program.call_count = 1;
  it.parts[0].program.open_calls = open;
  it.parts[0].program.open_call_count = COUNT_OF(open);
  it.parts[0].program.roles = &taken;
  it.parts[0].program.role_count = 1;
  it.parts[1].program.parameter_calls = called;
  it.parts[1].program.parameter_call_count = COUNT_OF(called);
  end(&it);
  assert_int_equal(it.linked.program.call_count, 3);
  assert_int_equal(it.linked.program.calls[0].site, 107);
  assert_true(call_of(&it, 102, 0, work)->level_checked);
  assert_non_null(call_of(&it, 105, 0, work));
  assert_int_equal(it.heard.finding_count, 1);
  assert_int_equal(it.heard.findings[0].rule, VP_RULE_ISR_FORBIDDEN_CALL);
  assert_int_equal(it.heard.findings[0].site, 107);
  assert_int_equal(it.heard.findings[0].notes[1].site, 105);
  vp_linked_free(&it.linked);
}

/* A function of another file registers what it is passed. */
static void what_is_passed_gets_a_role(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object caller = add_function(&it, 0, "StartIo", true), latch = add_function(&it, 0, "Latch", true);
  vp_object other = add_function(&it, 0, "Other", true);
  vp_object sync_here = add_function(&it, 0, "Sync", false), service = add_function(&it, 0, "VideoPortSetEvent", false);
  vp_object sync = add_function(&it, 1, "Sync", true);
  const struct vp_call calls[] = {{.caller = latch, .callee = service, .service = VP_VideoPortSetEvent, .site = 1},
                                  {.caller = other, .callee = service, .service = VP_VideoPortSetEvent, .site = 2}};
  const struct vp_open_call open[] = {
      {.call = {.caller = caller, .callee = latch, .site = 3}, .through = sync_here, .parameter = 1},
      {.call = {.caller = caller, .callee = latch, .site = 4}, .through = sync_here, .parameter = 1},
      {.call = {.caller = caller, .callee = other, .site = 5}, .through = sync_here, .parameter = 2},
  };
  const struct vp_parameter_role given = {.function = sync, .parameter = 1, .role = VP_ROLE_SYNCHRONIZE};
  it.parts[0].program.calls = calls;
  it.parts[0].program.call_count = COUNT_OF(calls);
  it.parts[0].program.open_calls = open;
  it.parts[0].program.open_call_count = COUNT_OF(open);
  it.parts[1].program.parameter_roles = &given;
  it.parts[1].program.parameter_role_count = 1;
  end(&it);
  assert_int_equal(it.linked.program.role_count, 1);
  const struct vp_role_taken *taken = &it.linked.program.roles[0];
  assert_int_equal(taken->function, vp_linked_function(&it.linked, 0, latch));
  assert_int_equal(taken->role, VP_ROLE_SYNCHRONIZE);
  assert_int_equal(taken->site, 103);
  assert_int_equal(taken->in, vp_linked_function(&it.linked, 0, caller));
  assert_int_equal(it.heard.finding_count, 1);
  assert_int_equal(it.heard.findings[0].rule, VP_RULE_SYNC_FORBIDDEN_CALL);
  assert_int_equal(it.heard.findings[0].site, 101);
  vp_linked_free(&it.linked);
}

/* ---- The level ------------------------------------------------------------------------------------------------- */

/* A helper of another file says what the level is, or a callback of another file has left word. */
static void tests_of_the_level(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object isr = add_function(&it, 0, "Isr", true);
  vp_object is_low_here = add_function(&it, 0, "IsLow", false), is_big_here = add_function(&it, 0, "IsBig", false);
  vp_object service = add_function(&it, 0, "VideoPortGetBusData", false);
  vp_object is_low = add_function(&it, 1, "IsLow", true), dpc = add_function(&it, 1, "Dpc", true);
  vp_object start_io = add_function(&it, 1, "StartIo", true);
  add_function(&it, 1, "IsBig", true);
  const struct vp_call plain = {.caller = isr, .callee = service, .service = VP_VideoPortGetBusData};
  struct vp_call calls[5];
  for (size_t i = 0; i < COUNT_OF(calls); ++i) {
    calls[i] = plain;
    calls[i].site = (vp_site)(i + 1);
    calls[i].test_count = 1;
  }
  calls[0].tests[0].function = is_big_here;
  calls[0].tests[1].function = is_low_here;
  calls[0].test_count = 2;
  calls[1].tests[0].function = is_big_here;
  calls[2].tests[0].holder = (struct vp_holder){"EXTENSION", "InDpc"};
  calls[3].tests[0].holder = (struct vp_holder){"EXTENSION", "InStartIo"}; /* by who need not be resident */
  calls[4].tests[0].holder = (struct vp_holder){NULL, "InDpc"};
  const struct vp_marker markers[] = {{start_io, {"EXTENSION", "InStartIo"}}, {dpc, {"EXTENSION", "InDpc"}}};
  const struct vp_role_taken roles[] = {{.function = dpc, .role = VP_ROLE_DPC, .site = 9},
                                        {.function = start_io, .role = VP_ROLE_START_IO, .site = 10}};
  const struct vp_role_taken taken = {.function = isr, .role = VP_ROLE_INTERRUPT, .site = 8};
  it.parts[0].program.calls = calls;
  it.parts[0].program.call_count = COUNT_OF(calls);
  it.parts[0].program.roles = &taken;
  it.parts[0].program.role_count = 1;
  it.parts[1].program.level_tellers = &is_low;
  it.parts[1].program.level_teller_count = 1;
  it.parts[1].program.markers = markers;
  it.parts[1].program.marker_count = COUNT_OF(markers);
  it.parts[1].program.roles = roles;
  it.parts[1].program.role_count = COUNT_OF(roles);
  end(&it);
  static const bool checked[] = {true, false, true, false, false};
  for (size_t i = 0; i < COUNT_OF(calls); ++i)
    assert_int_equal(call_of(&it, (vp_site)(101 + i), 0, service)->level_checked, checked[i]);
  vp_linked_free(&it.linked);
}

/* ---- Tables --------------------------------------------------------------------------------------------------- */

static void tables_of_other_files(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object caller = add_function(&it, 0, "Isr", true);
  vp_object first = add_function(&it, 1, "First", true), second = add_function(&it, 1, "Second", true);
  vp_object service = add_function(&it, 1, "VideoPortSetEvent", false);
  vp_object stray = add_function(&it, 2, "Stray", true);
  const struct vp_holder member = {"SOURCE", "Handle"};
  struct vp_open_call open[] = {
      {.call = {.caller = caller, .site = 1}, .table = "Sources[].Handle", .element_count = 1, .holder = member},
      {.call = {.caller = caller, .site = 2},
       .table = "Sources[].Handle",
       .element_count = 1,
       .elements = {{VP_ELEMENT_KNOWN, 4}},
       .holder = member},
      {.call = {.caller = caller, .site = 3},
       .table = "Sources[].Handle",
       .element_count = 1,
       .elements = {{VP_ELEMENT_PARAMETER, 1}}},
      {.call = {.caller = caller, .site = 4}, .table = "Sources[].Clear", .element_count = 1},
      {.call = {.caller = caller, .site = 5}, .table = "Others[].Handle", .element_count = 1, .holder = member},
      {.call = {.caller = caller, .site = 6}, .table = "Unset", .holder = {NULL, "Unset"}},
      {.call = {.caller = caller, .site = 7}, .table = "Opaque", .holder = {NULL, "Opaque"}},
  };
  const struct vp_function_held in_tables[] = {
      {.function = second, .table = "Sources[].Handle", .elements = {4}},
      {.function = first, .table = "Sources[].Handle", .elements = {0}},
      {.function = service, .service = VP_VideoPortSetEvent, .table = "Sources[].Clear", .elements = {0}},
      {.table = "Opaque"},
  };
  const struct vp_function_held assigned[] = {
      {.function = stray, .holder = {"SOURCE", "Handle"}, .by = stray},
      {.function = stray, .holder = {NULL, "Opaque"}, .by = stray},
  };
  it.parts[0].program.open_calls = open;
  it.parts[0].program.open_call_count = COUNT_OF(open);
  it.parts[1].program.functions_held = in_tables;
  it.parts[1].program.function_held_count = COUNT_OF(in_tables);
  it.parts[2].program.functions_held = assigned;
  it.parts[2].program.function_held_count = COUNT_OF(assigned);
  end(&it);
  assert_int_equal(it.linked.program.call_count, 7);
  assert_non_null(call_of(&it, 101, 1, first));
  assert_non_null(call_of(&it, 101, 1, second));
  assert_non_null(call_of(&it, 102, 1, second)); /* the element is known */
  const struct vp_call *guarded = call_of(&it, 103, 1, second);
  assert_int_equal(guarded->guard_count, 1);
  assert_int_equal(guarded->guards[0].parameter, 1);
  assert_int_equal(guarded->guards[0].value, 4);
  assert_non_null(call_of(&it, 103, 1, first));
  assert_int_equal(call_of(&it, 104, 1, service)->service, VP_VideoPortSetEvent);
  assert_non_null(call_of(&it, 105, 2, stray)); /* no initializer: what is assigned to the member anywhere */
  vp_linked_free(&it.linked);
}

static void members_that_several_functions_assign(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object caller = add_function(&it, 0, "Isr", true);
  vp_object set_a = add_function(&it, 1, "SetA", true), work = add_function(&it, 1, "Work", true);
  vp_object set_b = add_function(&it, 2, "SetB", true);
  const struct vp_holder alone = {"EXTENSION", "Alone"}, both = {"EXTENSION", "Both"}, unknown = {"EXTENSION", "Else"};
  const struct vp_holder other = {"OTHER", "Alone"}, global = {NULL, "Alone"};
  struct vp_open_call open[] = {
      {.call = {.caller = caller, .site = 1}, .holder = alone},
      {.call = {.caller = caller, .site = 2}, .holder = both},
      {.call = {.caller = caller, .site = 3}, .holder = unknown},
      {.call = {.caller = caller, .site = 4}, .holder = other},
      {.call = {.caller = caller, .site = 5}, .holder = global},
  };
  const struct vp_function_held here[] = {
      {.function = work, .holder = both, .by = set_a},
      {.function = work, .holder = alone, .by = set_a},
      {.function = work, .holder = unknown, .by = set_a},
  };
  const struct vp_function_held there[] = {
      {.function = set_b, .holder = both, .by = set_b},
      {.holder = unknown, .by = set_b},
  };
  it.parts[0].program.open_calls = open;
  it.parts[0].program.open_call_count = COUNT_OF(open);
  it.parts[1].program.functions_held = here;
  it.parts[1].program.function_held_count = COUNT_OF(here);
  it.parts[2].program.functions_held = there;
  it.parts[2].program.function_held_count = COUNT_OF(there);
  end(&it);
  assert_int_equal(it.linked.program.call_count, 1);
  assert_non_null(call_of(&it, 101, 1, work));
  vp_linked_free(&it.linked);
}

/* ---- Data ----------------------------------------------------------------------------------------------------- */

static void data_that_other_files_place(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  vp_object isr = add_function(&it, 0, "Isr", true);
  const struct vp_holder gamma = {NULL, "Gamma"}, masks = {NULL, "Masks"};
  const struct vp_holder shadow = {"EXTENSION", "Shadow"}, mixed = {"EXTENSION", "Mixed"};
  const struct vp_role_taken taken = {.function = isr, .role = VP_ROLE_INTERRUPT, .site = 1};
  const struct vp_open_pageable_use uses[] = {
      {{.function = isr, .site = 2, .name = "Gamma", .kind = VP_PAGED_SECTION}, gamma},
      {{.function = isr, .site = 3, .name = "Masks", .kind = VP_PAGED_SECTION}, masks},
      {{.function = isr, .site = 4, .name = "E->Shadow", .kind = VP_PAGED_POOL}, shadow},
      {{.function = isr, .site = 5, .name = "E->Mixed", .kind = VP_PAGED_POOL}, mixed},
      {{.function = isr, .site = 6, .name = "Gamma", .kind = VP_PAGED_POOL}, gamma}, /* where it points to */
      {{.function = isr, .site = 7, .name = "Gamma", .kind = VP_PAGED_SECTION, .level_checked = true}, gamma},
  };
  const struct vp_paged_holder here[] = {{shadow, VP_PAGED_POOL, 1}, {mixed, VP_PAGED_POOL, 2}};
  const struct vp_paged_holder there[] = {{gamma, VP_PAGED_SECTION, 1}, {mixed, VP_PAGED_POOL, 0}};
  it.parts[0].program.open_pageable_uses = uses;
  it.parts[0].program.open_pageable_use_count = COUNT_OF(uses);
  it.parts[0].program.roles = &taken;
  it.parts[0].program.role_count = 1;
  it.parts[1].program.paged_holders = here;
  it.parts[1].program.paged_holder_count = COUNT_OF(here);
  it.parts[2].program.paged_holders = there;
  it.parts[2].program.paged_holder_count = COUNT_OF(there);
  end(&it);
  assert_int_equal(it.heard.finding_count, 2);
  assert_int_equal(it.heard.findings[0].rule, VP_RULE_PAGEABLE_DATA_AT_RAISED_IRQL);
  assert_int_equal(it.heard.findings[0].site, 102);
  assert_int_equal(it.heard.findings[0].notes[it.heard.findings[0].note_count - 1].site, 301);
  assert_int_equal(it.heard.findings[1].site, 104);
  assert_int_equal(it.heard.findings[1].notes[it.heard.findings[1].note_count - 1].site, 201);
  vp_linked_free(&it.linked);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_passed_is_called),
      cmocka_unit_test(what_is_passed_gets_a_role),
      cmocka_unit_test(tests_of_the_level),
      cmocka_unit_test(tables_of_other_files),
      cmocka_unit_test(members_that_several_functions_assign),
      cmocka_unit_test(data_that_other_files_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
