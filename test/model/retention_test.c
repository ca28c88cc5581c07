/*
 * retention_test.c - judging what outlives its loan.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

#include "vpcheck/retention.h"

enum { SITE_STORE = 700, SITE_END = 701 };

static const enum vp_place places[] = {VP_PLACE_DEVICE_EXTENSION, VP_PLACE_GLOBAL,   VP_PLACE_CONTEXT,
                                       VP_PLACE_ALLOCATED,        VP_PLACE_ARGUMENT, VP_PLACE_OTHER};

#define FOR_EVERY_ROLE(role)                                                                                           \
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))

static struct heard judge(struct vp_loan loan, enum vp_place place) {
  const struct vp_facts facts = facts_for(&layout_i686);
  const struct vp_retained retained = {SITE_STORE, SITE_END, loan, place, "Extension->Kept"};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_retained(&retained, &facts, &sink);
  return heard;
}

/* Parameter number `parameter` of a callback of `role`. */
static struct vp_loan argument(enum vp_role role, unsigned parameter) {
  return (struct vp_loan){.kind = VP_LOAN_ARGUMENT, .role = role, .parameter = parameter, .name = "Given"};
}

/* ---- Arguments
 * ------------------------------------------------------------------------------------------------
 */

static enum vp_rule expected_rule(enum vp_role role, unsigned parameter) {
  if (role == VP_ROLE_START_IO)
    return VP_RULE_VRP_RETAINED;
  if (role == VP_ROLE_FIND_ADAPTER && vp_role_row(role)->parameters[parameter].type == VP_TYPE_PVIDEO_PORT_CONFIG_INFO)
    return VP_RULE_CONFIG_INFO_RETAINED;
  return role == VP_ROLE_QUERY_DEVICE || role == VP_ROLE_GET_REGISTRY ? VP_RULE_TEMP_ARGUMENT_RETAINED
                                                                      : VP_RULE_CALLBACK_ARGUMENT_RETAINED;
}

/* What may be kept, and what has an end of its own, is nobody's business here.
 */
static void judges_every_parameter_of_every_role(void **state) {
  (void)state;
  unsigned lent = 0;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    for (unsigned parameter = 0; parameter < row->parameter_count; ++parameter)
      for (size_t i = 0; i < COUNT_OF(places); ++i) {
        const enum vp_lent kind = row->parameters[parameter].lent;
        const struct heard heard = judge(argument(role, parameter), places[i]);
        if (kind != VP_LENT_CALL && kind != VP_LENT_CALL_STACK && kind != VP_LENT_REQUEST) {
          assert_silent(&heard);
          continue;
        }
        assert_only(&heard, expected_rule(role, parameter), SITE_STORE, "Given is kept in Extension->Kept");
        assert_finding(&heard.findings[0], expected_rule(role, parameter), SITE_STORE, row->name);
        assert_int_equal(heard.findings[0].subject, parameter);
        assert_int_equal(heard.findings[0].condition, places[i] == VP_PLACE_CONTEXT && kind != VP_LENT_CALL_STACK
                                                          ? VP_IF_CONTEXT_LASTS
                                                          : VP_IF_ALWAYS);
        lent += i == 0;
      }
  }
  assert_in_range(lent, 20, 40);
}

/* ValueData lies on the stack: a structure that Context points to keeps it too
 * long however short it lives. */
static void knows_what_lies_on_the_stack(void **state) {
  (void)state;
  const struct heard heard = judge(argument(VP_ROLE_GET_REGISTRY, 3), VP_PLACE_CONTEXT);
  assert_only(&heard, VP_RULE_TEMP_ARGUMENT_RETAINED, SITE_STORE, "it lies on the port's stack");
  assert_int_equal(heard.findings[0].condition, VP_IF_ALWAYS);
}

static void takes_what_may_be_kept(void **state) {
  (void)state;
  static const struct {
    enum vp_role role;
    unsigned parameter;
  } kept[] = {
      {VP_ROLE_FIND_ADAPTER, 0}, /* HwDeviceExtension */
      {VP_ROLE_FIND_ADAPTER, 1}, /* HwContext */
      {VP_ROLE_GET_REGISTRY, 1}, /* Context */
      {VP_ROLE_EXECUTE_DMA, 1},  /* VpDmaAdapter, until VideoPortPutDmaAdapter */
      {VP_ROLE_EXECUTE_DMA, 2},  /* SGList, until VideoPortCompleteDma */
      {VP_ROLE_EXECUTE_DMA, 3},  /* Context */
      {VP_ROLE_DPC, 1},          /* Context */
      {VP_ROLE_GET_REGISTRY, 4}, /* ValueLength: a number */
  };
  for (size_t i = 0; i < COUNT_OF(kept); ++i)
    for (size_t j = 0; j < COUNT_OF(places); ++j) {
      const struct heard heard = judge(argument(kept[i].role, kept[i].parameter), places[j]);
      assert_silent(&heard);
    }
}

static void names_the_member(void **state) {
  (void)state;
  struct vp_loan loan = argument(VP_ROLE_START_IO, 1);
  loan.name = "RequestPacket";
  loan.member = "InputBuffer";
  struct heard heard = judge(loan, VP_PLACE_DEVICE_EXTENSION);
  assert_only(&heard, VP_RULE_VRP_RETAINED, SITE_STORE,
              "RequestPacket->InputBuffer is kept in Extension->Kept (the "
              "device extension) after HwVidStartIO");
  loan = argument(VP_ROLE_QUERY_INTERFACE, 1);
  loan.member = "Interface";
  heard = judge(loan, VP_PLACE_GLOBAL);
  assert_only(&heard, VP_RULE_CALLBACK_ARGUMENT_RETAINED, SITE_STORE, "Given->Interface is kept in");
}

static void names_the_place(void **state) {
  (void)state;
  static const char *const names[] = {"(the device extension)",          "(a global variable)",
                                      "(memory that Context points to)", "(allocated memory)",
                                      "(memory that outlives the call)", "(memory that outlives the call)"};
  for (size_t i = 0; i < COUNT_OF(places); ++i) {
    const struct heard heard = judge(argument(VP_ROLE_QUERY_DEVICE, 5), places[i]);
    assert_only(&heard, VP_RULE_TEMP_ARGUMENT_RETAINED, SITE_STORE, names[i]);
  }
}

static void survives_parameters_that_do_not_exist(void **state) {
  (void)state;
  static const unsigned parameters[] = {VP_MAX_PARAMETERS - 1, VP_MAX_PARAMETERS, 1000, UINT32_MAX};
  FOR_EVERY_ROLE(role)
  for (size_t i = 0; i < COUNT_OF(parameters); ++i) {
    if (parameters[i] < vp_role_row(role)->parameter_count)
      continue;
    const struct heard heard = judge(argument(role, parameters[i]), VP_PLACE_GLOBAL);
    assert_silent(&heard);
  }
}

static void survives_long_names(void **state) {
  (void)state;
  static char endless[4 * VP_MESSAGE_SIZE];
  memset(endless, 'x', sizeof endless - 1);
  struct vp_loan loan = argument(VP_ROLE_START_IO, 1);
  loan.name = endless;
  loan.member = endless;
  const struct heard heard = judge(loan, VP_PLACE_GLOBAL);
  assert_only(&heard, VP_RULE_VRP_RETAINED, SITE_STORE, "xxx");
}

/* ---- Callbacks
 * ------------------------------------------------------------------------------------------------
 */

static void finds_stored_callbacks(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(places); ++i) {
    const struct heard heard =
        judge((struct vp_loan){.kind = VP_LOAN_CALLBACK, .role = VP_ROLE_EXECUTE_DMA, .function = FUNCTION_HELPER},
              places[i]);
    assert_only(&heard, VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "Helper is kept in Extension->Kept");
    assert_finding(&heard.findings[0], VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "pass the function in every call");
    /* whether it is used as one may turn out later */
    assert_int_equal(heard.findings[0].condition, VP_IF_TEMPORARY);
    assert_int_equal(heard.findings[0].subject, FUNCTION_HELPER);
  }
}

static void takes_functions_it_does_not_know(void **state) {
  (void)state;
  static const vp_object unknown[] = {0, FUNCTION_LAST, UINT32_MAX};
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    const struct heard heard =
        judge((struct vp_loan){.kind = VP_LOAN_CALLBACK, .role = VP_ROLE_SYNCHRONIZE, .function = unknown[i]},
              VP_PLACE_GLOBAL);
    assert_silent(&heard);
  }
}

static void finds_callbacks_that_were_handed_over(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(places); ++i) {
    const struct heard heard =
        judge((struct vp_loan){.kind = VP_LOAN_HANDED, .role = VP_ROLE_GET_REGISTRY, .parameter = 3, .name = "Routine"},
              places[i]);
    assert_only(&heard, VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "Routine is kept in Extension->Kept");
    assert_finding(&heard.findings[0], VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "must not be kept longer");
    assert_int_equal(heard.findings[0].condition, VP_IF_ALWAYS);
    assert_int_equal(heard.findings[0].subject, 3);
  }
}

static void finds_structures_of_callbacks(void **state) {
  (void)state;
  struct vp_loan loan = {.kind = VP_LOAN_HANDED, .parameter = 1, .name = "DDCControl"};
  const struct heard whole = judge(loan, VP_PLACE_GLOBAL);
  assert_only(&whole, VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "DDCControl is kept in Extension->Kept");
  assert_finding(&whole.findings[0], VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "the temporary callbacks in it");

  loan.role = VP_ROLE_READ_DATA_LINE;
  loan.member = "ReadDataLine";
  const struct heard member = judge(loan, VP_PLACE_GLOBAL);
  assert_only(&member, VP_RULE_TEMP_CALLBACK_STORED, SITE_STORE, "DDCControl->ReadDataLine is kept in Extension->Kept");
  assert_int_equal(member.findings[0].subject, 1);
}

static void notes_where_the_loan_ends(void **state) {
  (void)state;
  const struct vp_facts facts = facts_for(&layout_x86_64);
  static const struct {
    vp_site site, end;
    unsigned notes;
  } cases[] = {{SITE_STORE, SITE_END, 1}, {SITE_STORE, SITE_STORE, 0}, {SITE_STORE, 0, 0}};
  const struct vp_loan loans[] = {argument(VP_ROLE_START_IO, 1),
                                  {.kind = VP_LOAN_CALLBACK, .role = VP_ROLE_SYNCHRONIZE, .function = FUNCTION_HELPER},
                                  {.kind = VP_LOAN_HANDED, .role = VP_ROLE_SYNCHRONIZE, .name = "Routine"}};
  for (size_t i = 0; i < COUNT_OF(cases); ++i)
    for (size_t j = 0; j < COUNT_OF(loans); ++j) {
      const struct vp_retained retained = {cases[i].site, cases[i].end, loans[j], VP_PLACE_GLOBAL, "Kept"};
      struct heard heard;
      const struct vp_sink sink = listen_with(&heard);
      vp_judge_retained(&retained, &facts, &sink);
      assert_int_equal(heard.finding_count, 1);
      assert_well_formed(&heard.findings[0]);
      assert_int_equal(heard.findings[0].note_count, cases[i].notes);
      if (cases[i].notes != 0)
        assert_int_equal(heard.findings[0].notes[0].site, SITE_END);
    }
}

/* ---- What is lent with a structure
 * ----------------------------------------------------------------------------
 */

static void knows_the_members_that_are_lent(void **state) {
  (void)state;
  assert_true(vp_member_is_lent("VIDEO_REQUEST_PACKET", "StatusBlock"));
  assert_true(vp_member_is_lent("VIDEO_REQUEST_PACKET", "InputBuffer"));
  assert_true(vp_member_is_lent("VIDEO_REQUEST_PACKET", "OutputBuffer"));
  assert_true(vp_member_is_lent("QUERY_INTERFACE", "Interface"));
  assert_true(vp_member_is_lent("QUERY_INTERFACE", "InterfaceType"));
}

static void knows_the_structures_that_are_lent(void **state) {
  (void)state;
  assert_true(vp_structure_is_lent("VIDEO_REQUEST_PACKET"));
  assert_true(vp_structure_is_lent("VIDEO_PORT_CONFIG_INFO"));
  assert_false(vp_structure_is_lent("HW_DEVICE_EXTENSION"));
  assert_false(vp_structure_is_lent(""));
}

static void takes_members_that_may_be_copied(void **state) {
  (void)state;
  static const char *const members[][2] = {
      {"VIDEO_REQUEST_PACKET", "IoControlCode"},
      {"VIDEO_REQUEST_PACKET", "InputBufferLength"},
      {"VIDEO_PORT_CONFIG_INFO", "DriverRegistryPath"},
      {"VIDEO_PORT_CONFIG_INFO", "VideoPortGetProcAddress"},
      {"VIDEO_PORT_CONFIG_INFO", "EmulatorAccessEntries"},
      {"VIDEO_CHILD_ENUM_INFO", "ChildHwDeviceExtension"},
      {"QUERY_INTERFACE", "Size"},
      {"MY_PACKET", "InputBuffer"},
      {"VIDEO_REQUEST_PACKET", ""},
      {"", "InputBuffer"},
      {"", ""},
      {"_VIDEO_REQUEST_PACKET", "InputBufferX"},
      {"VIDEO_REQUEST_PACKE", "InputBuffer"},
  };
  for (size_t i = 0; i < COUNT_OF(members); ++i)
    assert_false(vp_member_is_lent(members[i][0], members[i][1]));
}

/* ---- What is used after its loan
 * ------------------------------------------------------------------------------
 */

static void finds_uses_after_the_end(void **state) {
  (void)state;
  static const struct {
    enum vp_loan_end kind;
    enum vp_rule rule;
    const char *text, *note;
  } ends[] = {
      {VP_END_COMPLETE_DMA, VP_RULE_SG_LIST_AFTER_COMPLETE, "is used after VideoPortCompleteDma",
       "gives the list back"},
      {VP_END_NEXT_ROM_IMAGE, VP_RULE_ROM_IMAGE_STALE, "a later call of VideoPortGetRomImage", "frees the image here"},
      {VP_END_DEREFERENCE, VP_RULE_INTERFACE_AFTER_DEREFERENCE, "dereference it last", "is given up here"},
  };
  assert_int_equal(COUNT_OF(ends), VP_END_COUNT);
  for (size_t i = 0; i < COUNT_OF(ends); ++i) {
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_use_after_end(ends[i].kind, SITE_STORE, SITE_END, &sink);
    assert_only(&heard, ends[i].rule, SITE_STORE, ends[i].text);
    assert_int_equal(heard.findings[0].note_count, 1);
    assert_int_equal(heard.findings[0].notes[0].site, SITE_END);
    assert_non_null(strstr(heard.findings[0].notes[0].text, ends[i].note));
    assert_int_equal(heard.findings[0].condition, VP_IF_ALWAYS);
    const struct vp_sink again = listen_with(&heard);
    vp_judge_pass_after_end(ends[i].kind, 7, 2, SITE_STORE, SITE_END, &again);
    assert_only(&heard, ends[i].rule, SITE_STORE, ends[i].text);
    assert_int_equal(heard.findings[0].condition, VP_IF_PARAMETER_USED);
    assert_int_equal(heard.findings[0].subject, 7);
    assert_int_equal(heard.findings[0].parameter, 2);
  }
}

/* ---- Singular things
 * ------------------------------------------------------------------------------------------
 */

static void finds_stale_lists(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  const struct vp_holder list = {"EXTENSION", "List"};
  vp_judge_stale_list("Extension->List", &list, SITE_END, &sink);
  assert_only(&heard, VP_RULE_SG_LIST_STALE_FIELD, SITE_END, "Extension->List still points to");
  assert_int_equal(heard.findings[0].condition, VP_IF_CALLERS_LEAVE);
  assert_string_equal(heard.findings[0].holder.member, "List");
}

static void finds_kept_lengths(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_length_kept("Extension->Length", SITE_STORE, SITE_END, &sink);
  assert_only(&heard, VP_RULE_DMA_LENGTH_STORAGE, SITE_STORE, "its address is kept in Extension->Length");
  assert_int_equal(heard.findings[0].notes[0].site, SITE_END);
}

static void finds_legacy_lists_on_the_stack(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_legacy_list_result(SITE_STORE, &sink);
  assert_only(&heard, VP_RULE_LEGACY_LIST_RETURNS_LOCAL, SITE_STORE, "make the array static");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(judges_every_parameter_of_every_role),
      cmocka_unit_test(knows_what_lies_on_the_stack),
      cmocka_unit_test(takes_what_may_be_kept),
      cmocka_unit_test(names_the_member),
      cmocka_unit_test(names_the_place),
      cmocka_unit_test(survives_parameters_that_do_not_exist),
      cmocka_unit_test(survives_long_names),
      cmocka_unit_test(finds_stored_callbacks),
      cmocka_unit_test(takes_functions_it_does_not_know),
      cmocka_unit_test(finds_callbacks_that_were_handed_over),
      cmocka_unit_test(finds_structures_of_callbacks),
      cmocka_unit_test(notes_where_the_loan_ends),
      cmocka_unit_test(knows_the_members_that_are_lent),
      cmocka_unit_test(knows_the_structures_that_are_lent),
      cmocka_unit_test(takes_members_that_may_be_copied),
      cmocka_unit_test(finds_uses_after_the_end),
      cmocka_unit_test(finds_stale_lists),
      cmocka_unit_test(finds_kept_lengths),
      cmocka_unit_test(finds_legacy_lists_on_the_stack),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
