/*
 * link_test.c - joining what several translation units show.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/link.h"

#include "model_test.h"

enum { MAX_UNITS = 3, MAX_ROWS = 8, MAX_SITES = 16 };

/* One unit. Place n of unit u is place 100 * (u + 1) + n of the program, unless a test says otherwise. */
struct part {
  struct vp_function functions[MAX_ROWS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  vp_site sites[MAX_SITES];
};

struct case_of {
  struct part parts[MAX_UNITS];
  struct vp_unit units[MAX_UNITS];
  size_t count;
  struct vp_linked linked;
  struct heard heard;
};

static void begin(struct case_of *it, size_t count) {
  memset(it, 0, sizeof *it);
  it->count = count;
  for (size_t unit = 0; unit < count; ++unit) {
    struct part *part = &it->parts[unit];
    part->facts.layout = layout_i686;
    part->facts.functions = part->functions;
    part->program.facts = &part->facts;
    part->program.summary = &part->summary;
    part->program.registrations_known = part->program.closed = part->program.miniport = true;
    for (size_t i = 0; i < MAX_SITES; ++i)
      part->sites[i] = (vp_site)(100 * (unit + 1) + i + 1);
    it->units[unit] = (struct vp_unit){&part->program, part->sites, MAX_SITES};
  }
}

static vp_object add_function(struct case_of *it, size_t unit, struct vp_function function) {
  struct part *part = &it->parts[unit];
  part->functions[part->facts.function_count] = function;
  return (vp_object)++part->facts.function_count;
}

static const struct vp_finding *heard_finding(const struct heard *heard, enum vp_rule rule) {
  for (size_t i = 0; i < heard->finding_count; ++i)
    if (heard->findings[i].rule == rule)
      return &heard->findings[i];
  return NULL;
}

static void link_and_judge(struct case_of *it) {
  assert_true(vp_link(&it->linked, it->units, it->count));
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&it->linked.program, &sink));
}

static vp_object number_of(const struct case_of *it, size_t unit, vp_object function) {
  return vp_linked_function(&it->linked, unit, function);
}

/* Entry registers, a second file holds the callback, and a third one what it calls. */
static void a_chain_through_three_files(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 3);
  vp_object entry = add_function(&it, 0, (struct vp_function){.name = "DriverEntry", .defined = true});
  vp_object isr_here = add_function(&it, 0, (struct vp_function){.name = "Isr", .elsewhere = true});
  vp_object isr = add_function(&it, 1, (struct vp_function){.name = "Isr", .site = 3, .defined = true});
  vp_object helper_there = add_function(&it, 1, (struct vp_function){.name = "Helper", .elsewhere = true});
  vp_object helper = add_function(&it, 2, (struct vp_function){.name = "Helper", .site = 4, .defined = true});
  vp_object service = add_function(&it, 2, (struct vp_function){.name = "VideoPortGetBusData"});
  const struct vp_role_taken roles[] = {{.function = entry, .role = VP_ROLE_DRIVER_ENTRY, .site = 1},
                                        {.function = isr_here, .role = VP_ROLE_INTERRUPT, .site = 2}};
  const struct vp_call from_isr = {.caller = isr, .callee = helper_there, .site = 5};
  const struct vp_call from_helper = {
      .caller = helper, .callee = service, .service = VP_VideoPortGetBusData, .site = 6};
  it.parts[0].program.roles = roles;
  it.parts[0].program.role_count = 2;
  it.parts[1].program.calls = &from_isr;
  it.parts[1].program.call_count = 1;
  it.parts[2].program.calls = &from_helper;
  it.parts[2].program.call_count = 1;
  link_and_judge(&it);

  assert_int_equal(it.linked.facts.function_count, 4);
  assert_int_equal(number_of(&it, 0, isr_here), number_of(&it, 1, isr));
  assert_int_equal(number_of(&it, 1, helper_there), number_of(&it, 2, helper));
  const struct vp_function *known = vp_facts_function(&it.linked.facts, number_of(&it, 0, isr_here));
  assert_true(known->defined);
  assert_false(known->elsewhere);
  assert_int_equal(known->site, 203);
  assert_true(it.linked.program.whole);

  const struct vp_finding *found = heard_finding(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL);
  assert_non_null(found);
  assert_int_equal(found->site, 306);
  assert_int_equal(found->notes[0].site, 102);
  assert_int_equal(found->notes[1].site, 205);
  vp_linked_free(&it.linked);
}

/* A function of the program that no file defines keeps the program from being whole. */
static void a_file_is_missing(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  vp_object entry = add_function(&it, 0, (struct vp_function){.name = "DriverEntry", .defined = true});
  add_function(&it, 1, (struct vp_function){.name = "Helper", .elsewhere = true});
  const struct vp_role_taken taken = {.function = entry, .role = VP_ROLE_DRIVER_ENTRY, .site = 1};
  it.parts[0].program.roles = &taken;
  it.parts[0].program.role_count = 1;
  link_and_judge(&it);
  assert_true(it.linked.program.closed);
  assert_false(it.linked.program.whole);
  vp_linked_free(&it.linked);
}

static void functions_of_one_name(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  struct vp_function local = {.name = "Reset", .site = 1, .defined = true, .internal = true};
  vp_object one = add_function(&it, 0, local), other = add_function(&it, 1, local);
  /* A function of a header, which both include: it may look different in each. */
  it.parts[0].sites[1] = it.parts[1].sites[1] = 999;
  struct vp_function shared = {.name = "Read", .site = 2, .defined = true, .internal = true};
  vp_object shared_here = add_function(&it, 0, shared), shared_there = add_function(&it, 1, shared);
  /* Overloaded functions have one name for people and two for the linker. */
  vp_object first = add_function(&it, 0, (struct vp_function){.name = "Set", .link_name = "_Z3Seti"});
  vp_object second = add_function(&it, 1, (struct vp_function){.name = "Set", .link_name = "_Z3Setc"});
  /* A function that only its file sees is not the one that others see. */
  vp_object seen = add_function(&it, 1, (struct vp_function){.name = "Reset", .site = 3, .defined = true});
  link_and_judge(&it);
  assert_int_not_equal(number_of(&it, 0, one), number_of(&it, 1, other));
  assert_int_not_equal(number_of(&it, 0, shared_here), number_of(&it, 1, shared_there));
  assert_int_not_equal(number_of(&it, 0, first), number_of(&it, 1, second));
  assert_int_not_equal(number_of(&it, 1, seen), number_of(&it, 0, one));
  assert_int_not_equal(number_of(&it, 1, seen), number_of(&it, 1, other));
  assert_int_equal(it.linked.facts.function_count, 7);
  vp_linked_free(&it.linked);
}

/* A pragma stands in a file that does not define the function, where it has no effect. */
static void the_definition_knows_best(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  vp_object here = add_function(
      &it, 0, (struct vp_function){.name = "Init", .site = 1, .section = "PAGE", .section_at = 2, .elsewhere = true});
  add_function(&it, 1, (struct vp_function){.name = "Init", .site = 3, .paged_code = 4, .defined = true});
  link_and_judge(&it);
  const struct vp_function *known = vp_facts_function(&it.linked.facts, number_of(&it, 0, here));
  assert_null(known->section);
  assert_int_equal(known->paged_code, 204);
  assert_int_equal(known->site, 203);
  vp_linked_free(&it.linked);
}

/* HwTimer is not set in one file, and the timer is started in another one. */
static void registration_and_use(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  vp_object start_io = add_function(&it, 1, (struct vp_function){.name = "StartIO", .defined = true});
  vp_object service = add_function(&it, 1, (struct vp_function){.name = "VideoPortStartTimer"});
  struct vp_initialize_call registration = {.site = 7};
  registration.fields[VP_FIELD_SIZE] = number_value(layout_i686.size);
  for (unsigned field = VP_FIELD_SIZE + 1; field < VP_FIELD_COUNT; ++field)
    registration.fields[field] = number_value(0);
  vp_summary_add(&it.parts[0].summary, &registration, &it.parts[0].facts);
  it.parts[0].program.registrations = &registration;
  it.parts[0].program.registration_count = 1;
  const struct vp_call call = {.caller = start_io, .callee = service, .service = VP_VideoPortStartTimer, .site = 8};
  it.parts[1].program.calls = &call;
  it.parts[1].program.call_count = 1;
  link_and_judge(&it);
  const struct vp_finding *found = heard_finding(&it.heard, VP_RULE_INIT_TIMER_MISSING);
  assert_non_null(found);
  assert_int_equal(found->site, 208);
  assert_int_equal(found->notes[0].site, 107);
  vp_linked_free(&it.linked);

  /* Nothing is said while a registration may look otherwise. */
  it.parts[0].program.registrations_known = false;
  link_and_judge(&it);
  assert_null(heard_finding(&it.heard, VP_RULE_INIT_TIMER_MISSING));
  vp_linked_free(&it.linked);
}

static void conditions(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  /* The places of the second unit come first in the program. */
  for (size_t i = 0; i < MAX_SITES; ++i)
    it.parts[1].sites[i] = (vp_site)(50 - i);
  vp_object bugcheck_there = add_function(&it, 1, (struct vp_function){.name = "Bugcheck", .defined = true});
  add_function(&it, 0, (struct vp_function){.name = "Other", .defined = true});
  vp_object bugcheck_here = add_function(&it, 0, (struct vp_function){.name = "Bugcheck", .elsewhere = true});
  const vp_site here[] = {1, 4}, there[] = {2, 3};
  const struct vp_bugcheck_buffer buffers[] = {{bugcheck_here, 100}, {bugcheck_here, 300}};
  const enum vp_service services[] = {VP_VideoPortStartDma};
  it.parts[0].program.followed_sites = here;
  it.parts[0].program.followed_site_count = 2;
  it.parts[1].program.followed_sites = there;
  it.parts[1].program.followed_site_count = 2;
  it.parts[0].program.bugcheck_buffers = buffers;
  it.parts[0].program.bugcheck_buffer_count = 2;
  it.parts[0].program.callback_services = services;
  it.parts[0].program.callback_service_count = 1;
  it.parts[1].program.miniport = false;
  const struct vp_role_taken taken = {.function = bugcheck_here, .role = VP_ROLE_EXECUTE_DMA, .site = 5};
  it.parts[0].program.roles = &taken;
  it.parts[0].program.role_count = 1;
  link_and_judge(&it);

  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_BUGCHECK_BUFFER_OVERRUN, 2, "text");
  vp_finding_note(&finding, 3, "note");
  finding.function = bugcheck_there;
  finding.condition = VP_IF_NEVER_FOLLOWED;
  struct vp_finding linked = vp_linked_finding(&it.linked, 1, &finding);
  assert_int_equal(linked.site, 49);
  assert_int_equal(linked.notes[0].site, 48);
  assert_false(vp_condition_holds(&linked, &it.linked.program));
  finding.site = 5;
  linked = vp_linked_finding(&it.linked, 1, &finding);
  assert_true(vp_condition_holds(&linked, &it.linked.program));

  const struct {
    enum vp_condition condition;
    uint32_t subject;
    bool holds;
  } rows[] = {
      {VP_IF_ALWAYS, 0, true},
      {VP_IF_MINIPORT, 0, true},
      {VP_IF_BUFFER_SMALLER, 300 - VP_BUGCHECK_DATA_SIZE_RESERVED, false},
      {VP_IF_BUFFER_SMALLER, 301 - VP_BUGCHECK_DATA_SIZE_RESERVED, true},
      {VP_IF_ALWAYS_NULL, VP_VideoPortStartDma, false},
      {VP_IF_ALWAYS_NULL, VP_VideoPortGetDeviceData, true},
      {VP_IF_CALLBACK_ELSEWHERE, VP_VideoPortStartDma, true},
      {VP_IF_SOMETIMES_NULL, 0, false},
      {VP_IF_TEMPORARY, bugcheck_there, true},
      {VP_IF_CONTEXT_LASTS, 0, false},
      {VP_IF_NO_LEGACY_RANGES, 0, false},
      {VP_IF_SIZES_EXCLUDE, VP_FIELD_TIMER, false},
      {VP_IF_NOT_NT4_ONLY, 0, true},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
    finding.condition = rows[i].condition;
    finding.subject = rows[i].subject;
    linked = vp_linked_finding(&it.linked, 1, &finding);
    assert_int_equal(vp_condition_holds(&linked, &it.linked.program), rows[i].holds);
  }
  finding.condition = VP_IF_NO_LEGACY_RANGES;
  linked = vp_linked_finding(&it.linked, 1, &finding);
  it.linked.summary.calls = 1;
  assert_true(vp_condition_holds(&linked, &it.linked.program));
  it.linked.summary.set = VP_FIELD_BIT(VP_FIELD_LEGACY_LIST);
  assert_false(vp_condition_holds(&linked, &it.linked.program));
  vp_linked_free(&it.linked);
}

static bool holds(const struct case_of *it, size_t unit, const struct vp_finding *finding) {
  const struct vp_finding linked = vp_linked_finding(&it->linked, unit, finding);
  return vp_condition_holds(&linked, &it->linked.program);
}

/* What a function of another file does with a pointer that is no longer good. */
static void uses_of_parameters(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  add_function(&it, 0, (struct vp_function){.name = "Finish", .defined = true});
  const vp_object here = add_function(&it, 0, (struct vp_function){.name = "Count", .elsewhere = true});
  const vp_object nowhere = add_function(&it, 0, (struct vp_function){.name = "Gone", .elsewhere = true});
  const vp_object there = add_function(&it, 1, (struct vp_function){.name = "Count", .defined = true});
  const struct vp_parameter_use use = {.function = there, .parameter = 1};
  it.parts[1].program.parameter_uses = &use;
  it.parts[1].program.parameter_use_count = 1;
  link_and_judge(&it);
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_SG_LIST_AFTER_COMPLETE, 2, "text");
  finding.condition = VP_IF_PARAMETER_USED;
  finding.subject = here;
  finding.parameter = 1;
  assert_true(holds(&it, 0, &finding));
  finding.parameter = 0;
  assert_false(holds(&it, 0, &finding));
  struct vp_finding linked = vp_linked_finding(&it.linked, 0, &finding);
  assert_false(vp_condition_is_open(&linked, &it.linked.program));
  finding.subject = nowhere;
  assert_false(holds(&it, 0, &finding));
  linked = vp_linked_finding(&it.linked, 0, &finding);
  assert_true(vp_condition_is_open(&linked, &it.linked.program));
  finding.condition = VP_IF_MINIPORT; /* its subject is something else */
  linked = vp_linked_finding(&it.linked, 0, &finding);
  assert_false(vp_condition_is_open(&linked, &it.linked.program));
  vp_linked_free(&it.linked);
}

/* A function leaves a member to those that call it: the first one does what is needed, the second one has it done. */
static void what_callers_leave(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  const vp_object release = add_function(&it, 0, (struct vp_function){.name = "Release", .defined = true});
  const vp_object release_there = add_function(&it, 1, (struct vp_function){.name = "Release", .elsewhere = true});
  const vp_object clears = add_function(&it, 1, (struct vp_function){.name = "Clears", .defined = true});
  const vp_object passes = add_function(&it, 1, (struct vp_function){.name = "Passes", .defined = true});
  const vp_object outer = add_function(&it, 1, (struct vp_function){.name = "Outer", .defined = true});
  const struct vp_call calls[] = {{.caller = clears, .callee = release_there, .site = 2},
                                  {.caller = passes, .callee = release_there, .site = 3},
                                  {.caller = outer, .callee = passes, .site = 4}};
  struct vp_holder_store stores[] = {{clears, {"EXTENSION", "List"}}, {outer, {"EXTENSION", NULL}}};
  struct vp_role_taken taken = {.function = outer, .role = VP_ROLE_START_IO, .site = 5};
  it.parts[1].program.calls = calls;
  it.parts[1].program.call_count = COUNT_OF(calls);
  it.parts[1].program.holder_stores = stores;
  it.parts[1].program.holder_store_count = COUNT_OF(stores);
  it.parts[1].program.roles = &taken;
  it.parts[1].program.role_count = 1;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_SG_LIST_STALE_FIELD, 2, "text");
  finding.condition = VP_IF_CALLERS_LEAVE;
  finding.function = release;
  finding.holder = (struct vp_holder){"EXTENSION", "List"};

  link_and_judge(&it);
  assert_false(holds(&it, 0, &finding));
  finding.holder.member = "Other";
  assert_true(holds(&it, 0, &finding));
  finding.holder.member = "List";
  finding.function = 0; /* nobody calls it */
  assert_true(holds(&it, 0, &finding));
  finding.function = release;
  vp_linked_free(&it.linked);

  taken.function = passes; /* the port calls it, and clears nothing */
  link_and_judge(&it);
  assert_true(holds(&it, 0, &finding));
  vp_linked_free(&it.linked);

  taken.function = outer;
  stores[1] = (struct vp_holder_store){outer, {NULL, NULL}}; /* it may be anything */
  link_and_judge(&it);
  assert_false(holds(&it, 0, &finding));
  vp_linked_free(&it.linked);
}

static void numbers_that_hold_pointers(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 2);
  const struct vp_holder held = {"RANGE", "Start"};
  it.parts[1].program.pointer_holders = &held;
  it.parts[1].program.pointer_holder_count = 1;
  link_and_judge(&it);
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_IO_UNMAPPED_ADDRESS, 2, "text");
  finding.condition = VP_IF_HOLDS_NO_POINTER;
  finding.holder = (struct vp_holder){"RANGE", "Start"};
  assert_false(holds(&it, 0, &finding));
  finding.holder.member = "Length";
  assert_true(holds(&it, 0, &finding));
  vp_linked_free(&it.linked);
}

static void nothing_to_link(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0);
  link_and_judge(&it);
  assert_int_equal(it.linked.facts.function_count, 0);
  assert_false(it.linked.program.whole);
  vp_linked_free(&it.linked);
  begin(&it, 2);
  link_and_judge(&it);
  assert_int_equal(vp_linked_site(&it.linked, 1, 0), 0);
  assert_int_equal(vp_linked_site(&it.linked, 1, MAX_SITES + 1), 0);
  assert_int_equal(vp_linked_function(&it.linked, 1, 1), 0);
  vp_linked_free(&it.linked);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_chain_through_three_files), cmocka_unit_test(a_file_is_missing),
      cmocka_unit_test(functions_of_one_name),       cmocka_unit_test(the_definition_knows_best),
      cmocka_unit_test(registration_and_use),        cmocka_unit_test(conditions),
      cmocka_unit_test(uses_of_parameters),          cmocka_unit_test(what_callers_leave),
      cmocka_unit_test(numbers_that_hold_pointers),  cmocka_unit_test(nothing_to_link),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
