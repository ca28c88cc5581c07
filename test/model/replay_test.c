/*
 * replay_test.c - paths through DriverEntry that lead through several translation units.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/link.h"

#include "model_test.h"

enum { UNITS = 2, MAX_FUNCTIONS = 4, MAX_SCRIPTS = 12, MAX_STEPS = 400, MAX_SITES = 20 };

/* One unit. Place n of unit u is place 100 * (u + 1) + n of the program. */
struct part {
  struct vp_function functions[MAX_FUNCTIONS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  struct vp_script scripts[MAX_SCRIPTS];
  struct vp_step steps[MAX_STEPS];
  struct vp_role_taken roles[2];
  struct vp_call calls[MAX_FUNCTIONS];
  vp_site sites[MAX_SITES];
};

struct case_of {
  struct part parts[UNITS];
  struct vp_unit units[UNITS];
  struct vp_linked linked;
  struct heard heard;
  /* DriverEntry, in the first unit; the helper, where it is called and where it is defined; callbacks there. */
  vp_object entry, helper_here, helper, start_io;
};

static vp_object add_function(struct case_of *it, size_t unit, struct vp_function function) {
  struct part *part = &it->parts[unit];
  assert_true(part->facts.function_count < MAX_FUNCTIONS);
  part->functions[part->facts.function_count] = function;
  return (vp_object)++part->facts.function_count;
}

static void add_call(struct case_of *it, size_t unit, struct vp_call call) {
  struct part *part = &it->parts[unit];
  assert_true(part->program.call_count < MAX_FUNCTIONS);
  part->calls[part->program.call_count++] = call;
}

/* DriverEntry calls a helper of the other unit. */
static void begin(struct case_of *it) {
  memset(it, 0, sizeof *it);
  for (size_t unit = 0; unit < UNITS; ++unit) {
    struct part *part = &it->parts[unit];
    part->facts.layout = layout_i686;
    part->facts.functions = part->functions;
    part->program.facts = &part->facts;
    part->program.summary = &part->summary;
    part->program.registrations_known = part->program.closed = part->program.miniport = true;
    part->program.scripts = part->scripts;
    part->program.steps = part->steps;
    part->program.roles = part->roles;
    part->program.calls = part->calls;
    for (size_t i = 0; i < MAX_SITES; ++i)
      part->sites[i] = (vp_site)(100 * (unit + 1) + i + 1);
    it->units[unit] = (struct vp_unit){&part->program, part->sites, MAX_SITES};
  }
  it->entry = add_function(it, 0, (struct vp_function){.name = "DriverEntry", .site = 1, .defined = true});
  it->helper_here = add_function(it, 0, (struct vp_function){.name = "Helper", .elsewhere = true});
  it->helper = add_function(it, 1, (struct vp_function){.name = "Helper", .site = 1, .defined = true});
  it->start_io = add_function(it, 1, (struct vp_function){.name = "StartIO", .site = 2, .defined = true});
  it->parts[0].roles[0] = (struct vp_role_taken){.function = it->entry, .role = VP_ROLE_DRIVER_ENTRY, .site = 1};
  it->parts[0].program.role_count = 1;
  add_call(it, 0, (struct vp_call){.caller = it->entry, .callee = it->helper_here, .site = 5});
}

static void add_script(struct case_of *it, size_t unit, vp_object function) {
  struct part *part = &it->parts[unit];
  assert_true(part->program.script_count < MAX_SCRIPTS);
  part->scripts[part->program.script_count++] = (struct vp_script){.function = function};
}

static void add(struct case_of *it, size_t unit, struct vp_step step) {
  struct part *part = &it->parts[unit];
  assert_true(part->program.step_count < MAX_STEPS);
  part->steps[part->program.step_count++] = step;
  ++part->scripts[part->program.script_count - 1].step_count;
}

static void add_value(struct case_of *it, size_t unit, enum vp_field field, struct vp_value value, vp_site site) {
  add(it, unit, (struct vp_step){.kind = VP_STEP_STORE, .field = field, .site = site});
  add(it, unit, (struct vp_step){.kind = VP_STEP_VALUE, .field = field, .value = value});
}

/* DriverEntry zeroes its structure and sets the size. */
static void add_structure(struct case_of *it, size_t unit) {
  add(it, unit, (struct vp_step){.kind = VP_STEP_STRUCTURE, .site = 2, .value = {.storage = VP_STORAGE_AUTOMATIC}});
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    add(it, unit, (struct vp_step){.kind = VP_STEP_VALUE, .field = (enum vp_field)field, .value = number_value(0)});
  add_value(it, unit, VP_FIELD_SIZE, number_value(layout_i686.size), 3);
}

static void add_parameter(struct case_of *it, size_t unit, uint32_t argument, uint32_t parameter) {
  add(it, unit,
      (struct vp_step){.kind = VP_STEP_ARGUMENT, .number = argument, .term = VP_TERM_PARAMETER, .source = parameter});
}

/* VideoPortInitialize is called with the parameters `first` and `second`, and with the structure. */
static void add_initialize(struct case_of *it, size_t unit, uint32_t first, uint32_t second, uint32_t number) {
  add_parameter(it, unit, 0, first);
  add_parameter(it, unit, 1, second);
  add(it, unit, (struct vp_step){.kind = VP_STEP_ARGUMENT, .number = 2, .structure = 1});
  add(it, unit, (struct vp_step){.kind = VP_STEP_ARGUMENT, .number = 3, .value = number_value(0)});
  add(it, unit, (struct vp_step){.kind = VP_STEP_INITIALIZE, .site = 10, .number = number});
}

static void return_result(struct case_of *it, size_t unit, uint32_t number) {
  add(it, unit, (struct vp_step){.kind = VP_STEP_RETURN, .site = 11, .term = VP_TERM_RESULT, .source = number});
}

static void return_number(struct case_of *it, size_t unit, uint64_t number) {
  add(it, unit, (struct vp_step){.kind = VP_STEP_RETURN, .site = 11, .value = number_value(number)});
}

/* DriverEntry's path: the helper gets the structure, which then goes to VideoPortInitialize. */
static void add_filled_entry(struct case_of *it) {
  add_script(it, 0, it->entry);
  add_structure(it, 0);
  add(it, 0, (struct vp_step){.kind = VP_STEP_ARGUMENT, .structure = 1});
  add(it, 0, (struct vp_step){.kind = VP_STEP_CALL, .site = 5, .function = it->helper_here, .number = 1});
}

static void end_filled_entry(struct case_of *it) {
  add_initialize(it, 0, 0, 1, 2);
  return_result(it, 0, 2);
}

/* A path through the helper, which sets those of the required callbacks that `fields` says. */
static void add_filler(struct case_of *it, vp_field_set fields, uint64_t returned) {
  add_script(it, 1, it->helper);
  add(it, 1, (struct vp_step){.kind = VP_STEP_STRUCTURE, .number = 1});
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if ((fields & VP_FIELD_BIT(field)) != 0)
      add_value(it, 1, (enum vp_field)field, function_value(it->start_io), 7);
  return_number(it, 1, returned);
}

static const vp_field_set two_callbacks = VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_INITIALIZE);
static const vp_field_set three_callbacks =
    VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_INITIALIZE) | VP_FIELD_BIT(VP_FIELD_START_IO);

/* DriverEntry's path: the helper gets both parameters, `first` before `second`. */
static void add_plain_entry(struct case_of *it, uint32_t first, uint32_t second) {
  add_script(it, 0, it->entry);
  add_parameter(it, 0, 0, first);
  add_parameter(it, 0, 1, second);
  add(it, 0, (struct vp_step){.kind = VP_STEP_CALL, .site = 5, .function = it->helper_here, .number = 1});
}

/* The helper fills a structure of its own, and registers. */
static void add_registrar(struct case_of *it) {
  vp_object service = add_function(it, 1, (struct vp_function){.name = "VideoPortInitialize"});
  add_call(it, 1,
           (struct vp_call){.caller = it->helper, .callee = service, .service = VP_VideoPortInitialize, .site = 10});
  add_script(it, 1, it->helper);
  add_structure(it, 1);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if ((three_callbacks & VP_FIELD_BIT(field)) != 0)
      add_value(it, 1, (enum vp_field)field, function_value(it->start_io), 7);
  add_initialize(it, 1, 0, 1, 1);
}

static void link_and_replay(struct case_of *it) {
  assert_true(vp_link(&it->linked, it->units, UNITS));
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_replay_entry(&it->linked, &sink));
}

static const struct vp_finding *heard_finding(const struct heard *heard, enum vp_rule rule) {
  for (size_t i = 0; i < heard->finding_count; ++i)
    if (heard->findings[i].rule == rule)
      return &heard->findings[i];
  return NULL;
}

/* How much is undecided, apart from the type of the callbacks, which have none. */
static size_t doubts(const struct heard *heard) {
  size_t count = 0;
  for (size_t i = 0; i < heard->undecided_count; ++i)
    count += heard->undecided[i].site % 100 != 7;
  return count;
}

static void filled_by_a_helper(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  end_filled_entry(&it);
  add_filler(&it, two_callbacks, 0);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 1);
  const struct vp_finding *found = heard_finding(&it.heard, VP_RULE_INIT_MISSING_CORE_CALLBACK);
  assert_non_null(found);
  assert_int_equal(found->site, 110);
  assert_int_equal(found->subject, VP_FIELD_START_IO);
  assert_int_equal(it.linked.summary.calls, 1);
  assert_int_equal(it.linked.summary.unknown, 0);
  assert_int_equal(it.linked.program.registration_count, 1);
  const struct vp_initialize_call *registration = &it.linked.program.registrations[0];
  assert_int_equal(registration->stored_at[VP_FIELD_SIZE], 103);
  assert_int_equal(registration->stored_at[VP_FIELD_FIND_ADAPTER], 207);
  assert_int_equal(registration->fields[VP_FIELD_FIND_ADAPTER].object, vp_linked_function(&it.linked, 1, it.start_io));
  assert_int_equal(it.linked.program.role_count, 3);
  vp_linked_free(&it.linked);
}

static void filled_completely(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  end_filled_entry(&it);
  add_filler(&it, three_callbacks, 0);
  /* The survey saw the function stored, but no path to the port. */
  it.parts[1].roles[0] =
      (struct vp_role_taken){.function = it.start_io, .role = VP_ROLE_START_IO, .site = 7, .unreached = true};
  it.parts[1].program.role_count = 1;
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_int_equal(doubts(&it.heard), 0);
  for (size_t i = 0; i < it.linked.program.role_count; ++i)
    assert_false(it.linked.program.roles[i].unreached);
  vp_linked_free(&it.linked);
}

/* What the helper zeroes was set before, and its zeroing stands in its file. */
static void zeroed_by_the_helper(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  end_filled_entry(&it);
  add_script(&it, 1, it.helper);
  add(&it, 1, (struct vp_step){.kind = VP_STEP_STRUCTURE, .number = 1});
  add(&it, 1, (struct vp_step){.kind = VP_STEP_ZERO, .site = 6, .length = layout_i686.size});
  add(&it, 1, (struct vp_step){.kind = VP_STEP_VALUE, .field = VP_FIELD_SIZE, .value = number_value(0)});
  return_number(&it, 1, 0);
  link_and_replay(&it);
  const struct vp_finding *found = heard_finding(&it.heard, VP_RULE_INIT_ZERO_AFTER_FILL);
  assert_non_null(found);
  assert_int_equal(found->site, 206);
  assert_null(heard_finding(&it.heard, VP_RULE_INIT_SIZE_MISSING));
  vp_linked_free(&it.linked);
}

/* The helper gives up on one of its paths, and so does DriverEntry. */
static void paths_that_agree(void **state) {
  (void)state;
  struct case_of it;
  for (unsigned tested = 0; tested < 2; ++tested) {
    begin(&it);
    add_filled_entry(&it);
    if (tested != 0)
      add(&it, 0,
          (struct vp_step){
              .kind = VP_STEP_CONDITION, .term = VP_TERM_RESULT, .source = 1, .highest = UINT64_MAX, .nonzero = true});
    end_filled_entry(&it);
    add_filler(&it, three_callbacks, 1);
    add_filler(&it, 0, 0);
    link_and_replay(&it);
    assert_int_equal(it.heard.finding_count, tested != 0 ? 0 : 3);
    vp_linked_free(&it.linked);
  }
}

/* The helper is told what to set. */
static void arguments_that_agree(void **state) {
  (void)state;
  struct case_of it;
  for (uint64_t told = 0; told < 2; ++told) {
    begin(&it);
    add_script(&it, 0, it.entry);
    add_structure(&it, 0);
    add(&it, 0, (struct vp_step){.kind = VP_STEP_ARGUMENT, .structure = 1});
    add(&it, 0, (struct vp_step){.kind = VP_STEP_ARGUMENT, .number = 1, .value = number_value(told)});
    add(&it, 0, (struct vp_step){.kind = VP_STEP_CALL, .site = 5, .function = it.helper_here, .number = 1});
    end_filled_entry(&it);
    for (unsigned zero = 0; zero < 2; ++zero) {
      add_script(&it, 1, it.helper);
      add(&it, 1, (struct vp_step){.kind = VP_STEP_STRUCTURE, .number = 1});
      add(&it, 1,
          (struct vp_step){.kind = VP_STEP_CONDITION,
                           .term = VP_TERM_PARAMETER,
                           .source = 1,
                           .highest = zero != 0 ? 0 : 255,
                           .nonzero = zero == 0});
      for (unsigned field = 0; zero == 0 && field < VP_FIELD_COUNT; ++field)
        if ((three_callbacks & VP_FIELD_BIT(field)) != 0)
          add_value(&it, 1, (enum vp_field)field, function_value(it.start_io), 7);
      return_number(&it, 1, 0);
    }
    link_and_replay(&it);
    assert_int_equal(it.heard.finding_count, told != 0 ? 0 : 3);
    vp_linked_free(&it.linked);
  }
}

/* A path that may not be one is not judged. */
static void unsure(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  end_filled_entry(&it);
  add_filler(&it, three_callbacks, 0);
  add_filler(&it, 0, 0);
  it.parts[1].scripts[1].unsure = true;
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  vp_linked_free(&it.linked);
}

/* What the helper does cannot be told. */
static void unknown_helper(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  end_filled_entry(&it);
  add_script(&it, 1, it.helper);
  it.parts[1].scripts[0].unknown = true;
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_int_not_equal(doubts(&it.heard), 0);
  assert_int_equal(it.linked.summary.calls, 1);
  assert_int_not_equal(it.linked.summary.unknown & VP_FIELD_BIT(VP_FIELD_START_IO), 0);
  vp_linked_free(&it.linked);
}

static void unknown_entry(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_script(&it, 0, it.entry);
  it.parts[0].scripts[0].unknown = true;
  link_and_replay(&it);
  assert_true(it.linked.program.registrations_known);
  assert_int_equal(doubts(&it.heard), 1);
  vp_linked_free(&it.linked);
}

static void registered_by_a_helper(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 0, 1);
  return_result(&it, 0, 1);
  add_registrar(&it);
  return_result(&it, 1, 1);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_int_equal(doubts(&it.heard), 0);
  assert_int_equal(it.linked.summary.calls, 1);
  vp_linked_free(&it.linked);
}

static void swapped_on_the_way(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 1, 0);
  return_result(&it, 0, 1);
  add_registrar(&it);
  return_result(&it, 1, 1);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 2);
  assert_int_equal(heard_finding(&it.heard, VP_RULE_ENTRY_ARGUMENTS)->site, 210);
  vp_linked_free(&it.linked);
}

static void result_lost(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 0, 1);
  return_result(&it, 0, 1);
  add_registrar(&it);
  return_number(&it, 1, 0);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 1);
  assert_int_equal(heard_finding(&it.heard, VP_RULE_ENTRY_RETURN_PROPAGATED)->site, 111);
  vp_linked_free(&it.linked);
}

/* A constant that is known to be the result is the result. */
static void result_known(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 0, 1);
  add(&it, 0, (struct vp_step){.kind = VP_STEP_CONDITION, .term = VP_TERM_RESULT, .source = 1});
  return_number(&it, 0, 0);
  add_registrar(&it);
  return_result(&it, 1, 1);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  vp_linked_free(&it.linked);
}

static void result_tested(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 0, 1);
  add(&it, 0, (struct vp_step){.kind = VP_STEP_TEST, .site = 8, .term = VP_TERM_RESULT, .source = 1});
  return_result(&it, 0, 1);
  add_registrar(&it);
  return_result(&it, 1, 1);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 1);
  assert_int_equal(heard_finding(&it.heard, VP_RULE_ENTRY_STATUS_INTERPRETED)->site, 108);
  vp_linked_free(&it.linked);
}

/* DriverEntry succeeds without VideoPortInitialize: whether that can be said depends on what is known of the helper. */
static void never_registered(void **state) {
  (void)state;
  enum { SCRIPTED, HARMLESS, MISSING, STRAY, NO_MINIPORT, CASES };
  for (unsigned now = 0; now < CASES; ++now) {
    struct case_of it;
    begin(&it);
    add_plain_entry(&it, 0, 1);
    return_number(&it, 0, 0);
    if (now == SCRIPTED) {
      add_script(&it, 1, it.helper);
      return_number(&it, 1, 0);
    } else if (now == MISSING) {
      it.parts[1].functions[it.helper - 1].defined = false;
      it.parts[1].functions[it.helper - 1].elsewhere = true;
    } else if (now == STRAY) {
      vp_object service = add_function(&it, 1, (struct vp_function){.name = "VideoPortInitialize"});
      add_call(
          &it, 1,
          (struct vp_call){.caller = it.start_io, .callee = service, .service = VP_VideoPortInitialize, .site = 12});
    }
    it.parts[0].program.miniport = it.parts[1].program.miniport = now != NO_MINIPORT;
    link_and_replay(&it);
    const bool says = now == SCRIPTED || now == HARMLESS;
    assert_int_equal(it.heard.finding_count, says ? 1 : 0);
    if (says)
      assert_int_equal(heard_finding(&it.heard, VP_RULE_ENTRY_MISSING_INITIALIZE)->site, 111);
    assert_int_equal(doubts(&it.heard) != 0, now == MISSING || now == STRAY);
    vp_linked_free(&it.linked);
  }
}

/* A helper that nothing calls is judged by itself. */
static void nobody_calls(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_registrar(&it);
  return_result(&it, 1, 1);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_int_equal(it.linked.summary.calls, 1);
  assert_int_equal(it.linked.program.registration_count, 1);
  vp_linked_free(&it.linked);

  /* Its own unit may have done so, with what leads to it there. */
  it.parts[1].scripts[0].covered = true;
  link_and_replay(&it);
  assert_int_equal(it.linked.summary.calls, 0);
  vp_linked_free(&it.linked);
}

/* A later call takes up what was set after the first one. */
static void sites_that_are_followed(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  add_initialize(&it, 0, 0, 1, 2);
  add_value(&it, 0, VP_FIELD_SIZE, number_value(layout_i686.offsets[VP_FIELD_START_DMA]), 4);
  add_initialize(&it, 0, 0, 1, 3);
  return_result(&it, 0, 3);
  add_filler(&it, three_callbacks, 0);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_int_equal(it.linked.program.followed_site_count, 1);
  assert_int_equal(it.linked.program.followed_sites[0], 104);
  vp_linked_free(&it.linked);
}

static void recursion_ends(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_plain_entry(&it, 0, 1);
  return_number(&it, 0, 1);
  add_script(&it, 1, it.helper);
  add(&it, 1, (struct vp_step){.kind = VP_STEP_CALL, .site = 9, .function = it.helper, .number = 1});
  return_number(&it, 1, 0);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  vp_linked_free(&it.linked);
}

/* Twelve calls with twelve ways each are more than anybody follows. */
static void too_many_paths(void **state) {
  (void)state;
  struct case_of it;
  begin(&it);
  add_filled_entry(&it);
  for (unsigned i = 0; i < 11; ++i) {
    add(&it, 0, (struct vp_step){.kind = VP_STEP_ARGUMENT, .structure = 1});
    add(&it, 0, (struct vp_step){.kind = VP_STEP_CALL, .site = 5, .function = it.helper_here, .number = 10 + i});
  }
  end_filled_entry(&it);
  for (unsigned i = 0; i < MAX_SCRIPTS; ++i)
    add_filler(&it, three_callbacks, i);
  link_and_replay(&it);
  assert_int_equal(it.heard.finding_count, 0);
  assert_false(it.linked.program.registrations_known);
  assert_int_not_equal(doubts(&it.heard), 0);
  vp_linked_free(&it.linked);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(filled_by_a_helper),
      cmocka_unit_test(filled_completely),
      cmocka_unit_test(zeroed_by_the_helper),
      cmocka_unit_test(paths_that_agree),
      cmocka_unit_test(arguments_that_agree),
      cmocka_unit_test(unsure),
      cmocka_unit_test(unknown_helper),
      cmocka_unit_test(unknown_entry),
      cmocka_unit_test(registered_by_a_helper),
      cmocka_unit_test(swapped_on_the_way),
      cmocka_unit_test(result_lost),
      cmocka_unit_test(result_known),
      cmocka_unit_test(result_tested),
      cmocka_unit_test(never_registered),
      cmocka_unit_test(nobody_calls),
      cmocka_unit_test(sites_that_are_followed),
      cmocka_unit_test(recursion_ends),
      cmocka_unit_test(too_many_paths),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
