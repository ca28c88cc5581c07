/*
 * finding_test.c - building findings: what fits, what is cut, what is left out.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

static void starts_clean(void **state) {
  (void)state;
  struct vp_finding finding;
  memset(&finding, 0xA5, sizeof finding);
  vp_finding_init(&finding, VP_RULE_INIT_RESERVED_FIELD, 7, "%s and %d", "words", 42);
  assert_int_equal(finding.rule, VP_RULE_INIT_RESERVED_FIELD);
  assert_int_equal(finding.severity, VP_WARNING);
  assert_int_equal(finding.site, 7);
  assert_int_equal(finding.subject, 0);
  assert_int_equal(finding.condition, VP_IF_ALWAYS);
  assert_int_equal(finding.note_count, 0);
  assert_string_equal(finding.message, "words and 42");
}

static void takes_severity_from_the_rule(void **state) {
  (void)state;
  for (unsigned rule = 0; rule < VP_RULE_COUNT; ++rule) {
    struct vp_finding finding;
    vp_finding_init(&finding, (enum vp_rule)rule, 1, "x");
    assert_int_equal(finding.severity, vp_rule_row((enum vp_rule)rule)->severity);
  }
}

static void cuts_a_long_message(void **state) {
  (void)state;
  char text[2 * VP_MESSAGE_SIZE];
  memset(text, 'm', sizeof text);
  text[sizeof text - 1] = '\0';
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "%s", text);
  assert_int_equal(strlen(finding.message), VP_MESSAGE_SIZE - 1);
  assert_memory_equal(finding.message, text, VP_MESSAGE_SIZE - 1);
}

static void keeps_a_message_that_just_fits(void **state) {
  (void)state;
  char text[VP_MESSAGE_SIZE];
  memset(text, 'm', sizeof text);
  text[sizeof text - 1] = '\0';
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "%s", text);
  assert_string_equal(finding.message, text);
}

static void takes_an_empty_message(void **state) {
  (void)state;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "%s", "");
  assert_string_equal(finding.message, "");
}

static void adds_notes_in_order(void **state) {
  (void)state;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "x");
  vp_finding_note(&finding, 11, "first");
  vp_finding_note(&finding, 12, "number %u", 2u);
  assert_int_equal(finding.note_count, 2);
  assert_int_equal(finding.notes[0].site, 11);
  assert_string_equal(finding.notes[0].text, "first");
  assert_int_equal(finding.notes[1].site, 12);
  assert_string_equal(finding.notes[1].text, "number 2");
}

static void leaves_out_a_note_without_place(void **state) {
  (void)state;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "x");
  vp_finding_note(&finding, 0, "nowhere");
  assert_int_equal(finding.note_count, 0);
}

static void keeps_the_first_notes(void **state) {
  (void)state;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "x");
  for (unsigned i = 1; i <= VP_MAX_NOTES + 5; ++i)
    vp_finding_note(&finding, i, "note %u", i);
  assert_int_equal(finding.note_count, VP_MAX_NOTES);
  for (unsigned i = 0; i < VP_MAX_NOTES; ++i)
    assert_int_equal(finding.notes[i].site, i + 1);
  assert_string_equal(finding.message, "x");
}

static void cuts_a_long_note(void **state) {
  (void)state;
  char text[VP_MESSAGE_SIZE + 1];
  memset(text, 'n', sizeof text);
  text[sizeof text - 1] = '\0';
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, 1, "x");
  vp_finding_note(&finding, 1, "%s", text);
  assert_int_equal(strlen(finding.notes[0].text), VP_MESSAGE_SIZE - 1);
}

static void hands_on_what_it_is_given(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_ENTRY_ARGUMENTS, 9, "said");
  vp_sink_found(&sink, &finding);
  vp_sink_undecided(&sink, VP_UNDECIDED_BUDGET, 10);
  assert_int_equal(heard.finding_count, 1);
  assert_memory_equal(&heard.findings[0], &finding, sizeof finding);
  assert_int_equal(heard.undecided_count, 1);
  assert_int_equal(heard.undecided[0].reason, VP_UNDECIDED_BUDGET);
  assert_int_equal(heard.undecided[0].site, 10);
}

static void names_every_reason(void **state) {
  (void)state;
  for (unsigned reason = VP_UNDECIDED_VALUE; reason <= VP_UNDECIDED_UNSUPPORTED; ++reason) {
    const char *name = vp_undecided_name((enum vp_undecided)reason);
    assert_string_not_equal(name, "");
    for (unsigned other = VP_UNDECIDED_VALUE; other < reason; ++other)
      assert_string_not_equal(name, vp_undecided_name((enum vp_undecided)other));
  }
  assert_string_equal(vp_undecided_name((enum vp_undecided)(VP_UNDECIDED_UNSUPPORTED + 1)), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(starts_clean),
      cmocka_unit_test(takes_severity_from_the_rule),
      cmocka_unit_test(cuts_a_long_message),
      cmocka_unit_test(keeps_a_message_that_just_fits),
      cmocka_unit_test(takes_an_empty_message),
      cmocka_unit_test(adds_notes_in_order),
      cmocka_unit_test(leaves_out_a_note_without_place),
      cmocka_unit_test(keeps_the_first_notes),
      cmocka_unit_test(cuts_a_long_note),
      cmocka_unit_test(hands_on_what_it_is_given),
      cmocka_unit_test(names_every_reason),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
