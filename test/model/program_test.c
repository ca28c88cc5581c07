/*
 * program_test.c - judging a program as a whole.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

/* A program with one registration. */
struct case_of {
  struct vp_facts facts;
  struct vp_initialize_call registration;
  struct vp_registration_summary summary;
  struct vp_program program;
  struct heard heard;
};

/* Takes up what the test changed in the registration. */
static void sum_up(struct case_of *it) {
  memset(&it->summary, 0, sizeof it->summary);
  vp_summary_add(&it->summary, &it->registration, &it->facts);
}

static void begin(struct case_of *it) {
  memset(it, 0, sizeof *it);
  it->facts = facts_for(&layout_i686);
  it->registration = right_call(&layout_i686);
  it->program = (struct vp_program){.facts = &it->facts,
                                    .summary = &it->summary,
                                    .registrations_known = true,
                                    .whole = true,
                                    .registrations = &it->registration,
                                    .registration_count = 1};
  sum_up(it);
}

static void judge(struct case_of *it) {
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&it->program, &sink));
}

static void set_calls(struct case_of *it, const struct vp_call *calls, size_t count) {
  it->program.calls = calls;
  it->program.call_count = count;
}

static void set_roles(struct case_of *it, const struct vp_role_taken *roles, size_t count) {
  it->program.roles = roles;
  it->program.role_count = count;
}

static void says_nothing_about_an_empty_program(void **state) {
  (void)state;
  static const struct vp_facts facts;
  static const struct vp_registration_summary summary;
  const struct vp_program program = {.facts = &facts, .summary = &summary};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  assert_true(vp_judge_program(&program, &sink));
  assert_silent(&heard);
}

static void says_nothing_about_a_right_program(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  it.registration.fields[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  sum_up(&it);
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_ENTRY, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 1},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 2},
      {.caller = FUNCTION_INITIALIZE, .callee = FUNCTION_PORT, .service = VP_VideoPortStartTimer, .site = 3},
      {.caller = FUNCTION_SET_POWER, .callee = FUNCTION_PORT, .service = VP_VideoPortStopTimer, .site = 4},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_INITIALIZE, .role = VP_ROLE_INITIALIZE, .site = 5},
                                               {.function = FUNCTION_SET_POWER, .role = VP_ROLE_SET_POWER, .site = 6}};
  static const struct vp_extension_use uses[] = {{FUNCTION_INITIALIZE, "EXTENSION", 256, 7}};
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  it.program.extension_uses = uses;
  it.program.extension_use_count = COUNT_OF(uses);
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- Timer -------------------------------------------------------------------------------------------------- */

static const struct vp_call timer_calls[] = {
    {.caller = FUNCTION_INITIALIZE, .callee = FUNCTION_PORT, .service = VP_VideoPortStartTimer, .site = 30},
    {.caller = FUNCTION_START_IO, .callee = FUNCTION_PORT, .service = VP_VideoPortStopTimer, .site = 31},
};

static void misses_the_timer(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  judge(&it);
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_INIT_TIMER_MISSING, 30, "VideoPortStartTimer must not be called");
  assert_finding(&it.heard.findings[1], VP_RULE_INIT_TIMER_MISSING, 31, "VideoPortStopTimer must not be called");
  assert_int_equal(it.heard.findings[0].notes[0].site, SITE_CALL);
}

static void takes_timer_calls_it_cannot_judge(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  it.program.registrations_known = false;
  judge(&it);
  assert_silent(&it.heard);

  begin(&it);
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  it.registration.fields[VP_FIELD_TIMER] = symbol_value(6);
  sum_up(&it);
  judge(&it);
  assert_silent(&it.heard);

  begin(&it); /* DriverEntry is elsewhere */
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  memset(&it.summary, 0, sizeof it.summary);
  it.program.registration_count = 0;
  it.program.registrations = NULL;
  judge(&it);
  assert_silent(&it.heard);

  begin(&it); /* what was lost is charged to where it was lost */
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  it.registration.wiped = VP_FIELD_BIT(VP_FIELD_TIMER);
  judge(&it);
  assert_silent(&it.heard);
}

static void takes_a_timer_of_any_registration(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  set_calls(&it, timer_calls, COUNT_OF(timer_calls));
  struct vp_initialize_call other = right_call(&layout_i686);
  other.fields[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  vp_summary_add(&it.summary, &other, &it.facts);
  judge(&it);
  assert_silent(&it.heard);
}

static void advises_to_start_a_timer(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  it.registration.fields[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  sum_up(&it);
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_TIMER_NEVER_STARTED, SITE_CALL, "never called");
  it.program.whole = false;
  judge(&it);
  assert_silent(&it.heard);
  it.program.whole = true;
  set_calls(&it, timer_calls + 1, 1); /* only stopped */
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_TIMER_NEVER_STARTED, SITE_CALL, "never called");
}

/* ---- Device extension --------------------------------------------------------------------------------------- */

static const struct vp_role_taken extension_roles[] = {
    {.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 40},
    {.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 41},
    {.function = FUNCTION_HELPER, .role = VP_ROLE_SYNCHRONIZE, .site = 42},
    {.function = FUNCTION_ENTRY, .role = VP_ROLE_DRIVER_ENTRY, .site = 43}};

static void set_uses(struct case_of *it, const struct vp_extension_use *uses, size_t count) {
  set_roles(it, extension_roles, COUNT_OF(extension_roles));
  it->program.extension_uses = uses;
  it->program.extension_use_count = count;
}

static void finds_too_small_an_extension(void **state) {
  (void)state;
  static const struct vp_extension_use uses[] = {{FUNCTION_FIND, "EXTENSION", 100, 50},
                                                 {FUNCTION_START_IO, "LONGER", 257, 51},
                                                 {FUNCTION_FIND, "AS_LONG", 257, 52}};
  struct case_of it;
  begin(&it);
  it.registration.stored_at[VP_FIELD_DEVICE_EXTENSION_SIZE] = 60;
  set_uses(&it, uses, COUNT_OF(uses));
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, 60,
              "HwDeviceExtensionSize is 256, but StartIO takes the device extension for a LONGER of 257 bytes");
  assert_int_equal(it.heard.findings[0].notes[0].site, 51);

  it.registration.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(4);
  sum_up(&it);
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, 60, "is 4, the size of a pointer, but");

  it.registration.stored_at[VP_FIELD_DEVICE_EXTENSION_SIZE] = 0;
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, SITE_CALL, "is 4, the size of a pointer, but");
}

static void misses_an_extension(void **state) {
  (void)state;
  static const struct vp_extension_use uses[] = {{FUNCTION_FIND, "EXTENSION", UINT64_MAX, 50}};
  const struct vp_value none[] = {number_value(0), unset_value()};
  for (size_t i = 0; i < COUNT_OF(none); ++i) {
    struct case_of it;
    begin(&it);
    it.registration.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = none[i];
    sum_up(&it);
    set_uses(&it, uses, COUNT_OF(uses));
    judge(&it);
    assert_only(&it.heard, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, SITE_CALL, "HwDeviceExtensionSize is not set");
  }
}

static void takes_an_extension_that_is_large_enough(void **state) {
  (void)state;
  static const struct vp_extension_use uses[] = {{FUNCTION_FIND, "EXTENSION", 256, 50}};
  struct case_of it;
  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  judge(&it);
  assert_silent(&it.heard);
}

static void looks_only_at_callbacks_that_receive_the_extension(void **state) {
  (void)state;
  static const struct vp_extension_use uses[] = {
      {FUNCTION_HELPER, "SNAPSHOT", 1000, 50}, /* HwVidSynchronizeExecutionCallback: any context */
      {FUNCTION_ENTRY, "DRIVER_OBJECT", 1000, 51},
      {FUNCTION_ISR, "LIST", 1000, 52}, /* no callback */
      {0, "NOBODYS", 1000, 53},
      {UINT32_MAX, "NOBODYS", 1000, 54},
  };
  struct case_of it;
  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  judge(&it);
  assert_silent(&it.heard);
}

static void does_not_guess_the_extension(void **state) {
  (void)state;
  static const struct vp_extension_use uses[] = {{FUNCTION_FIND, "EXTENSION", 1000, 50}};
  struct case_of it;
  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  it.registration.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = symbol_value(6);
  sum_up(&it);
  judge(&it);
  assert_silent(&it.heard);

  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  it.program.registrations_known = false;
  judge(&it);
  assert_silent(&it.heard);

  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  it.program.registrations = NULL;
  it.program.registration_count = 0;
  judge(&it);
  assert_silent(&it.heard);

  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  it.registration.wiped = VP_FIELD_BIT(VP_FIELD_DEVICE_EXTENSION_SIZE);
  it.registration.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(0);
  sum_up(&it);
  judge(&it);
  assert_silent(&it.heard);
}

static void survives_roles_of_functions_that_nobody_numbered(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = 0, .role = VP_ROLE_FIND_ADAPTER, .site = 40},
                                               {.function = UINT32_MAX, .role = VP_ROLE_START_IO, .site = 41}};
  static const struct vp_extension_use uses[] = {{0, "EXTENSION", 1000, 50}, {UINT32_MAX, "EXTENSION", 1000, 51}};
  struct case_of it;
  begin(&it);
  set_uses(&it, uses, COUNT_OF(uses));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- Child extension ---------------------------------------------------------------------------------------- */

static void misses_a_child_extension(void **state) {
  (void)state;
  static const struct vp_child_extension_use uses[] = {{FUNCTION_CHILD, 70}, {FUNCTION_HELPER, 71}};
  struct case_of it;
  begin(&it);
  it.program.child_extension_uses = uses;
  it.program.child_extension_use_count = COUNT_OF(uses);
  judge(&it);
  assert_int_equal(it.heard.finding_count, 2);
  assert_int_equal(it.heard.findings[0].note_count, 1);
  assert_int_equal(it.heard.findings[0].notes[0].site, SITE_CALL);
  assert_finding(&it.heard.findings[0], VP_RULE_INIT_CHILD_EXTENSION_SIZE, 70, "HwChildDeviceExtensionSize is not set");
  assert_finding(&it.heard.findings[1], VP_RULE_INIT_CHILD_EXTENSION_SIZE, 71, "HwChildDeviceExtensionSize is not set");

  it.registration.fields[VP_FIELD_CHILD_EXTENSION_SIZE] = number_value(1);
  sum_up(&it);
  judge(&it);
  assert_silent(&it.heard);
  it.registration.fields[VP_FIELD_CHILD_EXTENSION_SIZE] = symbol_value(6);
  sum_up(&it);
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- Early enumeration -------------------------------------------------------------------------------------- */

static const struct vp_role_taken child_roles[] = {
    {.function = FUNCTION_CHILD, .role = VP_ROLE_GET_CHILD_DESCRIPTOR, .site = 45},
    {.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 46},
    {.function = 0, .role = VP_ROLE_GET_CHILD_DESCRIPTOR, .site = 47},
    {.function = UINT32_MAX, .role = VP_ROLE_GET_CHILD_DESCRIPTOR, .site = 48}};

static void advises_against_early_enumeration(void **state) {
  (void)state;
  static const struct vp_unready_use uses[] = {
      {FUNCTION_START_IO, 71}, {FUNCTION_CHILD, 72}, {FUNCTION_HELPER, 73}, {0, 74}, {UINT32_MAX, 75}};
  struct case_of it;
  begin(&it);
  set_roles(&it, child_roles, COUNT_OF(child_roles));
  it.program.unready_uses = uses;
  it.program.unready_use_count = COUNT_OF(uses);
  judge(&it); /* early enumeration is not allowed */
  assert_silent(&it.heard);

  it.registration.fields[VP_FIELD_ALLOW_EARLY_ENUMERATION] = symbol_value(6);
  judge(&it);
  assert_silent(&it.heard);

  it.registration.fields[VP_FIELD_ALLOW_EARLY_ENUMERATION] = number_value(1);
  it.registration.stored_at[VP_FIELD_ALLOW_EARLY_ENUMERATION] = 76;
  judge(&it);
  assert_only(&it.heard, VP_RULE_INIT_EARLY_ENUMERATION, 72, "Child may run before HwVidFindAdapter");
  assert_int_equal(it.heard.findings[0].note_count, 1);
  assert_int_equal(it.heard.findings[0].notes[0].site, 76);

  it.registration.stored_at[VP_FIELD_ALLOW_EARLY_ENUMERATION] = 0;
  judge(&it);
  assert_int_equal(it.heard.findings[0].notes[0].site, SITE_CALL);
}

/* ---- Interrupts that are never taken -------------------------------------------------------------------------- */

static const struct vp_role_taken find_roles[] = {{.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 45},
                                                  {.function = 0, .role = VP_ROLE_FIND_ADAPTER, .site = 46},
                                                  {.function = UINT32_MAX, .role = VP_ROLE_FIND_ADAPTER, .site = 47}};

static void judge_setup(struct case_of *it, const struct vp_interrupt_setup *setup) {
  set_roles(it, find_roles, COUNT_OF(find_roles));
  it->program.interrupt_setups = setup;
  it->program.interrupt_setup_count = 1;
  judge(it);
}

static void advises_against_an_interrupt_that_is_always_disabled(void **state) {
  (void)state;
  static const struct vp_interrupt_setup setup = {FUNCTION_FIND, 3, 3};
  struct case_of it;
  begin(&it);
  it.registration.stored_at[VP_FIELD_INTERRUPT] = 77;
  judge_setup(&it, &setup);
  assert_only(&it.heard, VP_RULE_INIT_INTERRUPT_NULL_REQUIRED, 77, "Find always zeroes BusInterruptLevel");
  assert_int_equal(it.heard.findings[0].notes[0].site, 1002);
  it.registration.fields[VP_FIELD_INTERRUPT] = number_value(0);
  judge_setup(&it, &setup);
  assert_silent(&it.heard);
}

static void takes_an_interrupt_that_is_sometimes_disabled(void **state) {
  (void)state;
  static const struct vp_interrupt_setup setups[] = {
      {FUNCTION_FIND, 3, 2},   {FUNCTION_FIND, 3, 0},
      {FUNCTION_FIND, 0, 0}, /* never succeeds */
      {FUNCTION_HELPER, 3, 3}, {0, 3, 3},
      {UINT32_MAX, 3, 3},
  };
  for (size_t i = 0; i < COUNT_OF(setups); ++i) {
    struct case_of it;
    begin(&it);
    judge_setup(&it, &setups[i]);
    assert_silent(&it.heard);
  }
}

/* ---- VideoPortInitialize outside DriverEntry ------------------------------------------------------------------ */

static void finds_a_call_in_a_callback(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 80}};
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 81}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 80, "not from HwVidStartIO");
  assert_int_equal(it.heard.findings[0].note_count, 1);
  assert_int_equal(it.heard.findings[0].notes[0].site, 81);
  assert_string_equal(it.heard.findings[0].notes[0].text, "StartIO is registered as HwVidStartIO here");
}

static void finds_a_call_in_what_a_callback_calls(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 80},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 82},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_CHILD, .service = VP_SERVICE_NONE, .site = 81},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_CHILD, .service = VP_SERVICE_NONE, .site = 83},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 84}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 80, "not from HwVidFindAdapter");
  const struct vp_finding *finding = &it.heard.findings[0];
  assert_int_equal(finding->note_count, 3);
  assert_int_equal(finding->notes[0].site, 84);
  assert_int_equal(finding->notes[1].site, 81);
  assert_string_equal(finding->notes[1].text, "Find calls Child here");
  assert_int_equal(finding->notes[2].site, 82);
  assert_string_equal(finding->notes[2].text, "Child calls Helper here");
}

static void reports_a_call_in_several_callbacks_once(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_FIND, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 80},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 81},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_RESET, .service = VP_SERVICE_NONE, .site = 82},
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 83},
  };
  static const struct vp_role_taken roles[] = {
      {.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 84},
      {.function = FUNCTION_CHILD, .role = VP_ROLE_GET_CHILD_DESCRIPTOR, .site = 85},
      {.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 86}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 81, "HwVidFindAdapter");
  assert_int_equal(it.heard.findings[0].notes[1].site, 80);
  set_roles(&it, roles + 1, COUNT_OF(roles) - 1);
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 81, "HwVidStartIO");
  assert_int_equal(it.heard.findings[0].notes[1].site, 83);
}

static void takes_a_helper_of_driver_entry(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_ENTRY, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 80},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 81},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_CHILD, .service = VP_SERVICE_NONE, .site = 82},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ENTRY, .role = VP_ROLE_DRIVER_ENTRY, .site = 83},
                                               {.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 84}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_silent(&it.heard);
}

static void survives_recursion(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_FIND, .callee = FUNCTION_FIND, .service = VP_SERVICE_NONE, .site = 80},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_HELPER, .service = VP_SERVICE_NONE, .site = 81},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_FIND, .service = VP_SERVICE_NONE, .site = 82},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortInitialize, .site = 83},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 84}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 83, "HwVidFindAdapter");
  assert_int_equal(it.heard.findings[0].note_count, 2);
}

static void cuts_the_middle_of_a_long_chain(void **state) {
  (void)state;
  enum { LENGTH = 5000 };
  struct vp_function *functions = calloc(LENGTH + 2, sizeof *functions);
  struct vp_call *calls = calloc(LENGTH + 1, sizeof *calls);
  assert_non_null(functions);
  assert_non_null(calls);
  for (unsigned i = 0; i < LENGTH + 2; ++i)
    functions[i] = (struct vp_function){.name = "f", .site = 1, .defined = true};
  for (unsigned i = 0; i <= LENGTH; ++i)
    calls[i] = (struct vp_call){.caller = i + 1, .callee = i + 2, .site = 2000 + i};
  calls[LENGTH].service = VP_VideoPortInitialize;
  static const struct vp_role_taken roles[] = {{.function = 1, .role = VP_ROLE_FIND_ADAPTER, .site = 90}};
  struct case_of it;
  begin(&it);
  it.facts.functions = functions;
  it.facts.function_count = LENGTH + 2;
  set_calls(&it, calls, LENGTH + 1);
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_only(&it.heard, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, 2000 + LENGTH, "HwVidFindAdapter");
  const struct vp_finding *finding = &it.heard.findings[0];
  static const vp_site expected[] = {
      90, 2000, 2001, 2002, 2002, 2000 + LENGTH - 3, 2000 + LENGTH - 2, 2000 + LENGTH - 1};
  assert_int_equal(finding->note_count, COUNT_OF(expected));
  for (size_t i = 0; i < COUNT_OF(expected); ++i)
    assert_int_equal(finding->notes[i].site, expected[i]);
  assert_string_equal(finding->notes[4].text, "4994 further calls lead from there to f");
  free(functions);
  free(calls);
}

static void survives_calls_between_functions_that_nobody_numbered(void **state) {
  (void)state;
  static const struct vp_call calls[] = {
      {.caller = 0, .callee = FUNCTION_FIND, .service = VP_VideoPortInitialize, .site = 80},
      {.caller = FUNCTION_FIND, .callee = UINT32_MAX, .service = VP_VideoPortInitialize, .site = 81},
      {.caller = UINT32_MAX, .callee = UINT32_MAX, .service = VP_VideoPortInitialize, .site = 82},
      {.caller = FUNCTION_LAST, .callee = FUNCTION_FIND, .service = VP_VideoPortInitialize, .site = 83},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_LAST, .service = VP_SERVICE_NONE, .site = 84},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 85},
                                               {.function = 0, .role = VP_ROLE_START_IO, .site = 86},
                                               {.function = FUNCTION_LAST, .role = VP_ROLE_START_IO, .site = 87},
                                               {.function = UINT32_MAX, .role = VP_ROLE_START_IO, .site = 88}};
  struct case_of it;
  begin(&it);
  set_calls(&it, calls, COUNT_OF(calls));
  set_roles(&it, roles, COUNT_OF(roles));
  judge(&it);
  assert_silent(&it.heard);

  it.facts.functions = NULL;
  it.facts.function_count = 0;
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- RangePassive ------------------------------------------------------------------------------------------- */

static void takes_documented_range_values(void **state) {
  (void)state;
  for (uint64_t value = 0; value <= 3; ++value) {
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_range_passive(value, 95, &sink);
    assert_silent(&heard);
  }
}

static void finds_other_range_values(void **state) {
  (void)state;
  static const uint64_t wrong[] = {4, 7, 255, UINT64_MAX, (uint64_t)1 << 32};
  for (size_t i = 0; i < COUNT_OF(wrong); ++i) {
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_range_passive(wrong[i], 95, &sink);
    assert_only(&heard, VP_RULE_INIT_RANGE_PASSIVE, 95, "RangePassive is ");
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(says_nothing_about_an_empty_program),
      cmocka_unit_test(says_nothing_about_a_right_program),
      cmocka_unit_test(misses_the_timer),
      cmocka_unit_test(takes_timer_calls_it_cannot_judge),
      cmocka_unit_test(takes_a_timer_of_any_registration),
      cmocka_unit_test(advises_to_start_a_timer),
      cmocka_unit_test(finds_too_small_an_extension),
      cmocka_unit_test(misses_an_extension),
      cmocka_unit_test(takes_an_extension_that_is_large_enough),
      cmocka_unit_test(looks_only_at_callbacks_that_receive_the_extension),
      cmocka_unit_test(does_not_guess_the_extension),
      cmocka_unit_test(survives_roles_of_functions_that_nobody_numbered),
      cmocka_unit_test(misses_a_child_extension),
      cmocka_unit_test(advises_against_early_enumeration),
      cmocka_unit_test(advises_against_an_interrupt_that_is_always_disabled),
      cmocka_unit_test(takes_an_interrupt_that_is_sometimes_disabled),
      cmocka_unit_test(finds_a_call_in_a_callback),
      cmocka_unit_test(finds_a_call_in_what_a_callback_calls),
      cmocka_unit_test(reports_a_call_in_several_callbacks_once),
      cmocka_unit_test(takes_a_helper_of_driver_entry),
      cmocka_unit_test(survives_recursion),
      cmocka_unit_test(cuts_the_middle_of_a_long_chain),
      cmocka_unit_test(survives_calls_between_functions_that_nobody_numbered),
      cmocka_unit_test(takes_documented_range_values),
      cmocka_unit_test(finds_other_range_values),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
