/*
 * pageability_test.c - judging code and data that may be paged out, and data that several contexts share.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

enum { SITE_ROLE = 10, SITE_SECTION = 20, SITE_PAGED_CODE = 30 };

/* A program whose functions can be placed in sections. */
struct case_of {
  struct vp_function functions[COUNT_OF(some_functions)];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_role_taken roles[4];
  struct vp_program program;
  struct heard heard;
};

static void begin(struct case_of *it) {
  memset(it, 0, sizeof *it);
  memcpy(it->functions, some_functions, sizeof it->functions);
  it->facts = facts_for(&layout_i686);
  it->facts.functions = it->functions;
  it->program = (struct vp_program){.facts = &it->facts, .summary = &it->summary, .roles = it->roles};
}

static void take_role(struct case_of *it, vp_object function, enum vp_role role) {
  const size_t next = it->program.role_count++;
  it->roles[next] = (struct vp_role_taken){.function = function, .role = role, .site = SITE_ROLE + (vp_site)next};
}

static void place(struct case_of *it, vp_object function, const char *section) {
  it->functions[function - 1].section = section;
  it->functions[function - 1].section_at = section == NULL ? 0 : SITE_SECTION;
}

static void state_paged_code(struct case_of *it, vp_object function) {
  it->functions[function - 1].paged_code = SITE_PAGED_CODE;
}

static void judge_calls(struct case_of *it, const struct vp_call *calls, size_t count) {
  it->program.calls = calls;
  it->program.call_count = count;
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&it->program, &sink));
}

static void judge(struct case_of *it) { judge_calls(it, NULL, 0); }

static const enum vp_role resident[] = {VP_ROLE_INTERRUPT, VP_ROLE_SYNCHRONIZE, VP_ROLE_DPC,   VP_ROLE_EXECUTE_DMA,
                                        VP_ROLE_BUGCHECK,  VP_ROLE_RESET_HW,    VP_ROLE_TIMER, VP_ROLE_BANKED_MEMORY};

/* ---- Callbacks that must stay in memory ------------------------------------------------------------------------- */

static void finds_pageable_callbacks(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(resident); ++i) {
    struct case_of it;
    begin(&it);
    take_role(&it, FUNCTION_ISR, resident[i]);
    judge(&it);
    assert_silent(&it.heard);
    place(&it, FUNCTION_ISR, "INIT");
    judge(&it);
    assert_silent(&it.heard);
    place(&it, FUNCTION_ISR, "PAGE_CARD");
    judge(&it);
    assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, SITE_ROLE, vp_role_row(resident[i])->name);
    assert_int_equal(it.heard.findings[0].notes[0].site, SITE_SECTION);
    assert_string_equal(it.heard.findings[0].notes[0].text, "Isr is placed in the section PAGE_CARD here");
    place(&it, FUNCTION_ISR, NULL);
    state_paged_code(&it, FUNCTION_ISR);
    judge(&it);
    assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, SITE_ROLE, "Isr is registered as");
    assert_int_equal(it.heard.findings[0].notes[0].site, SITE_PAGED_CODE);
    it.roles[0].unreached = true;
    judge(&it);
    assert_silent(&it.heard);
  }
}

static void takes_pageable_sections_that_stay_in_memory(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  it.facts.sections_known = true;
  take_role(&it, FUNCTION_ISR, VP_ROLE_INTERRUPT);
  place(&it, FUNCTION_ISR, "PAGELOCK");
  it.functions[FUNCTION_ISR - 1].resident = true;
  judge(&it);
  assert_silent(&it.heard);
  state_paged_code(&it, FUNCTION_ISR);
  judge(&it);
  assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, SITE_ROLE, "Isr is registered as");
  assert_int_equal(it.heard.findings[0].notes[0].site, SITE_PAGED_CODE);
}

static void takes_pageable_callbacks_that_may_be(void **state) {
  (void)state;
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    if (vp_role_row(role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT)
      continue;
    struct case_of it;
    begin(&it);
    take_role(&it, FUNCTION_FIND, role);
    place(&it, FUNCTION_FIND, "PAGE");
    judge(&it);
    assert_silent(&it.heard);
  }
}

static void reports_a_callback_once(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  take_role(&it, FUNCTION_ISR, VP_ROLE_SYNCHRONIZE);
  take_role(&it, FUNCTION_ISR, VP_ROLE_SYNCHRONIZE);
  take_role(&it, 0, VP_ROLE_DPC);
  take_role(&it, UINT32_MAX, VP_ROLE_DPC);
  place(&it, FUNCTION_ISR, "PAGE");
  const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_ISR, .site = 100},
      {.caller = FUNCTION_ISR, .callee = FUNCTION_PORT, .service = VP_VideoPortAcquireSpinLock, .site = 101}};
  judge_calls(&it, calls, 1);
  assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, SITE_ROLE, "Isr");
  it.roles[0].role = it.roles[1].role = VP_ROLE_DPC; /* that it also acquires a lock is no second defect */
  it.program.role_count = 2;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLBACK_PAGED, SITE_ROLE, "Isr");
}

/* ---- What they call ------------------------------------------------------------------------------------------- */

static void finds_pageable_callees(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_CHILD, .site = 100},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 101},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_RESET, .site = 102},
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .site = 103},
  };
  struct case_of it;
  begin(&it);
  take_role(&it, FUNCTION_ISR, VP_ROLE_INTERRUPT);
  take_role(&it, FUNCTION_START_IO, VP_ROLE_START_IO);
  place(&it, FUNCTION_HELPER, "PAGE");
  place(&it, FUNCTION_RESET, "PAGE"); /* as pageable code may call */
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLEE_PAGED, 101, "Helper is pageable, but HwVidInterrupt");
  const struct vp_finding *finding = &it.heard.findings[0];
  assert_int_equal(finding->note_count, 3);
  assert_string_equal(finding->notes[0].text, "Isr is registered as HwVidInterrupt here");
  assert_string_equal(finding->notes[1].text, "Isr calls Child here");
  assert_int_equal(finding->notes[2].site, SITE_SECTION);

  calls[0].level_checked = true;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  calls[0].level_checked = false;
  calls[1].level_checked = true;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

static void keeps_room_for_what_makes_a_callee_pageable(void **state) {
  (void)state;
  struct vp_call calls[FUNCTION_LAST];
  for (unsigned i = 1; i < COUNT_OF(some_functions); ++i)
    calls[i - 1] = (struct vp_call){.caller = i, .callee = i + 1, .site = 100 + i};
  struct case_of it;
  begin(&it);
  take_role(&it, 1, VP_ROLE_DPC);
  state_paged_code(&it, COUNT_OF(some_functions));
  judge_calls(&it, calls, COUNT_OF(some_functions) - 1);
  assert_only(&it.heard, VP_RULE_NONPAGEABLE_CALLEE_PAGED, 100 + COUNT_OF(some_functions) - 1, "");
  assert_int_equal(it.heard.findings[0].note_count, VP_MAX_NOTES);
  assert_int_equal(it.heard.findings[0].notes[VP_MAX_NOTES - 1].site, SITE_PAGED_CODE);
  assert_int_equal(it.heard.findings[0].notes[VP_MAX_NOTES - 2].site, 100 + COUNT_OF(some_functions) - 2);
}

/* ---- Spin locks ------------------------------------------------------------------------------------------------- */

static void finds_locks_in_pageable_code(void **state) {
  (void)state;
  static const enum vp_service services[] = {VP_VideoPortAcquireSpinLock, VP_VideoPortAcquireSpinLockAtDpcLevel};
  for (size_t i = 0; i < COUNT_OF(services); ++i) {
    struct case_of it;
    begin(&it);
    const struct vp_call calls[] = {
        {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = services[i], .site = 100},
        {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = VP_VideoPortReleaseSpinLock, .site = 101},
        {.caller = FUNCTION_HELPER, .callee = FUNCTION_PORT, .service = services[i], .site = 102}};
    judge_calls(&it, calls, COUNT_OF(calls));
    assert_silent(&it.heard);
    place(&it, FUNCTION_HELPER, "PAGEVID");
    judge_calls(&it, calls, COUNT_OF(calls));
    assert_only(&it.heard, VP_RULE_SPINLOCK_IN_PAGEABLE_CODE, 100, "Helper acquires a spin lock");
    place(&it, FUNCTION_HELPER, NULL);
    state_paged_code(&it, FUNCTION_HELPER);
    judge_calls(&it, calls, COUNT_OF(calls));
    assert_only(&it.heard, VP_RULE_SPINLOCK_IN_PAGEABLE_CODE, 100, "but is pageable");
  }
}

/* ---- Data ---------------------------------------------------------------------------------------------------------
 */

static void finds_pageable_data(void **state) {
  (void)state;
  struct vp_pageable_use uses[] = {
      {.function = FUNCTION_HELPER, .site = 100, .name = "Table", .kind = VP_PAGED_SECTION, .made_at = 40},
      {.function = FUNCTION_HELPER, .site = 101, .name = "Extension->Map", .kind = VP_PAGED_POOL, .made_at = 41},
      {.function = FUNCTION_START_IO, .site = 102, .name = "Table", .kind = VP_PAGED_SECTION, .made_at = 40},
      {.function = 0, .site = 103, .name = "Table"},
      {.function = UINT32_MAX, .site = 104, .name = "Table"}};
  const struct vp_call calls[] = {{.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 105}};
  struct case_of it;
  begin(&it);
  it.program.pageable_uses = uses;
  it.program.pageable_use_count = COUNT_OF(uses);
  take_role(&it, FUNCTION_START_IO, VP_ROLE_START_IO);
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  take_role(&it, FUNCTION_ISR, VP_ROLE_DPC);
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_PAGEABLE_DATA_AT_RAISED_IRQL, 100,
                 "Table may be paged out, but HwVidDpcRoutine");
  assert_int_equal(it.heard.findings[0].note_count, 3);
  assert_int_equal(it.heard.findings[0].notes[1].site, 105);
  assert_int_equal(it.heard.findings[0].notes[2].site, 40);
  assert_finding(&it.heard.findings[1], VP_RULE_PAGEABLE_DATA_AT_RAISED_IRQL, 101, "allocate it from nonpaged pool");
  uses[0].level_checked = uses[1].level_checked = true;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

/* ---- Advice --------------------------------------------------------------------------------------------------- */

static void advises_to_place_callbacks_in_a_section(void **state) {
  (void)state;
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    struct case_of it;
    begin(&it);
    it.facts.sections_known = true;
    take_role(&it, FUNCTION_FIND, role);
    take_role(&it, FUNCTION_FIND, role);
    take_role(&it, FUNCTION_PORT, role); /* not defined */
    judge(&it);
    if (vp_role_row(role)->residency == VP_RESIDENCY_SHOULD_BE_PAGEABLE)
      assert_non_null(heard_of(&it.heard, VP_RULE_CALLBACK_COULD_BE_PAGEABLE));
    else
      assert_int_equal(count_of(&it.heard, VP_RULE_CALLBACK_COULD_BE_PAGEABLE), 0);
    it.facts.sections_known = false;
    judge(&it);
    assert_int_equal(count_of(&it.heard, VP_RULE_CALLBACK_COULD_BE_PAGEABLE), 0);
  }
}

static void takes_callbacks_that_cannot_be_pageable(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_PORT, .service = VP_VideoPortAcquireSpinLock, .site = 100},
      {.caller = FUNCTION_ISR, .callee = FUNCTION_SET_POWER, .site = 101},
  };
  struct case_of it;
  begin(&it);
  it.facts.sections_known = true;
  take_role(&it, FUNCTION_START_IO, VP_ROLE_START_IO);
  take_role(&it, FUNCTION_ISR, VP_ROLE_INTERRUPT);
  take_role(&it, FUNCTION_SET_POWER, VP_ROLE_SET_POWER);
  take_role(&it, FUNCTION_ENTRY, VP_ROLE_DRIVER_ENTRY);
  place(&it, FUNCTION_ENTRY, "INIT");
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

static void advises_about_the_macro(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  it.facts.sections_known = true;
  judge(&it);
  assert_silent(&it.heard);
  place(&it, FUNCTION_FIND, "PAGE");
  judge(&it);
  assert_only(&it.heard, VP_RULE_PAGED_CODE_MACRO, 1002, "does not begin with PAGED_CODE()");
  state_paged_code(&it, FUNCTION_FIND);
  judge(&it);
  assert_silent(&it.heard);
  place(&it, FUNCTION_FIND, NULL);
  judge(&it);
  assert_only(&it.heard, VP_RULE_PAGED_CODE_MACRO, SITE_PAGED_CODE, "is not placed in a PAGE section");
  place(&it, FUNCTION_FIND, "INIT"); /* where it is right, and not needed */
  judge(&it);
  assert_silent(&it.heard);
  place(&it, FUNCTION_FIND, NULL);
  take_role(&it, FUNCTION_FIND, VP_ROLE_FIND_ADAPTER); /* one advice is enough */
  judge(&it);
  assert_only(&it.heard, VP_RULE_PAGED_CODE_MACRO, SITE_PAGED_CODE, "");
}

/* ---- What HwVidInterrupt writes ---------------------------------------------------------------------------------- */

static void advises_to_synchronize(void **state) {
  (void)state;
  const struct vp_call calls[] = {{.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100}};
  struct vp_extension_access accesses[] = {
      {.function = FUNCTION_START_IO, .structure = "EXT", .member = "Pending", .site = 110},
      {.function = FUNCTION_START_IO, .structure = "EXT", .member = "Pending", .writes = true, .site = 111},
      {.function = FUNCTION_HELPER, .structure = "EXT", .member = "Pending", .writes = true, .site = 112},
      {.function = FUNCTION_CHILD, .structure = "EXT", .member = "Pending", .writes = true, .site = 113},
      {.function = FUNCTION_FIND, .structure = "EXT", .member = "Pending", .writes = true, .site = 114},
      {.function = FUNCTION_START_IO, .structure = "EXT", .member = "Mode", .writes = true, .site = 115},
      {.function = FUNCTION_HELPER, .structure = "EXT", .member = "Mode", .site = 116},
      {.function = FUNCTION_START_IO, .structure = "EXT", .member = "Count", .site = 117},
      {.function = FUNCTION_HELPER,
       .structure = "EXT",
       .member = "Count",
       .writes = true,
       .interlocked = true,
       .site = 118},
      {.function = 0, .structure = "EXT", .member = "Pending", .writes = true, .site = 119}};
  struct case_of it;
  begin(&it);
  it.program.extension_accesses = accesses;
  it.program.extension_access_count = COUNT_OF(accesses);
  take_role(&it, FUNCTION_ISR, VP_ROLE_INTERRUPT);
  take_role(&it, FUNCTION_START_IO, VP_ROLE_START_IO);
  take_role(&it, FUNCTION_CHILD, VP_ROLE_SYNCHRONIZE);
  take_role(&it, FUNCTION_FIND, VP_ROLE_FIND_ADAPTER);
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_SHARED_STATE, 110, "Pending is written by HwVidInterrupt");
  assert_int_equal(it.heard.findings[0].notes[0].site, 112);
  accesses[0].interlocked = accesses[1].interlocked = true;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  accesses[1].interlocked = false;
  it.roles[0].role = VP_ROLE_TIMER;
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

/* ---- What adapters share ------------------------------------------------------------------------------------------
 */

static void advises_against_global_state(void **state) {
  (void)state;
  const struct vp_call calls[] = {{.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .site = 100}};
  static const struct vp_global_write writes[] = {
      {.function = FUNCTION_START_IO, .variable = "Mode", .declared_at = 50, .site = 110},
      {.function = FUNCTION_HELPER, .variable = "Mode", .declared_at = 50, .site = 111},
      {.function = FUNCTION_HELPER, .variable = "Mode", .declared_at = 49, .site = 112},
      {.function = FUNCTION_FIND, .variable = "Adapters", .declared_at = 51, .counts = true, .site = 113},
      {.function = FUNCTION_ENTRY, .variable = "Debug", .declared_at = 52, .site = 114},
      {.function = FUNCTION_RESET, .variable = "Unused", .declared_at = 53, .site = 115}};
  struct case_of it;
  begin(&it);
  it.program.global_writes = writes;
  it.program.global_write_count = COUNT_OF(writes);
  take_role(&it, FUNCTION_START_IO, VP_ROLE_START_IO);
  take_role(&it, FUNCTION_FIND, VP_ROLE_FIND_ADAPTER);
  take_role(&it, FUNCTION_ENTRY, VP_ROLE_DRIVER_ENTRY);
  judge_calls(&it, calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_GLOBAL_ADAPTER_STATE, 112, "Mode is one for all adapters");
  assert_finding(&it.heard.findings[1], VP_RULE_GLOBAL_ADAPTER_STATE, 110, "the device extension");
  assert_int_equal(it.heard.findings[1].notes[0].site, 50);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_pageable_callbacks),
      cmocka_unit_test(takes_pageable_sections_that_stay_in_memory),
      cmocka_unit_test(takes_pageable_callbacks_that_may_be),
      cmocka_unit_test(reports_a_callback_once),
      cmocka_unit_test(finds_pageable_callees),
      cmocka_unit_test(keeps_room_for_what_makes_a_callee_pageable),
      cmocka_unit_test(finds_locks_in_pageable_code),
      cmocka_unit_test(finds_pageable_data),
      cmocka_unit_test(advises_to_place_callbacks_in_a_section),
      cmocka_unit_test(takes_callbacks_that_cannot_be_pageable),
      cmocka_unit_test(advises_about_the_macro),
      cmocka_unit_test(advises_to_synchronize),
      cmocka_unit_test(advises_against_global_state),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
