/*
 * structure_test.c - judging structures that a miniport fills in and hands to
 * the port.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

#include "vpcheck/callback.h"

enum { SITE_USE = 700, MOST_MEMBERS = 8 };

static const struct vp_structure_row *tagged(const char *tag) {
  const struct vp_structure_row *row = vp_structure_tagged(tag, strlen(tag));
  assert_non_null(row);
  return row;
}

/* A structure on its way to the port, with nested structures taken apart. */
struct case_of {
  struct vp_member_value members[MOST_MEMBERS];
  struct vp_structure_use use;
  struct heard heard;
};

static void add_members(struct case_of *it, const struct vp_structure_row *row) {
  for (unsigned i = 0; i < row->member_count; ++i) {
    const struct vp_member_row *member = &row->members[i];
    if (member->kind == VP_MEMBER_STRUCTURE) {
      add_members(it, tagged(member->definition));
      continue;
    }
    assert_true(it->use.member_count < MOST_MEMBERS);
    it->members[it->use.member_count++] = (struct vp_member_value){
        member, member->kind == VP_MEMBER_CALLBACK ? function_value(FUNCTION_HELPER) : number_value(20)};
  }
}

/* Every member is set. */
static void begin(struct case_of *it, const char *tag, const char *place) {
  memset(it, 0, sizeof *it);
  it->use =
      (struct vp_structure_use){.site = SITE_USE, .place = place, .structure = tagged(tag), .members = it->members};
  add_members(it, it->use.structure);
}

static void judge(struct case_of *it) {
  const struct vp_sink sink = listen_with(&it->heard);
  vp_judge_structure(&it->use, &sink);
}

static void set(struct case_of *it, const char *name, struct vp_value value) {
  for (unsigned i = 0; i < it->use.member_count; ++i)
    if (strcmp(it->members[i].member->name, name) == 0) {
      it->members[i].value = value;
      return;
    }
  fail_msg("there is no %s", name);
}

static void takes_complete_structures(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, "DDC_CONTROL", "VideoPortDDCMonitorHelper");
  assert_int_equal(it.use.member_count, 6);
  judge(&it);
  assert_silent(&it.heard);
  begin(&it, "I2C_CALLBACKS", "I2CStart");
  assert_int_equal(it.use.member_count, 4);
  judge(&it);
  assert_silent(&it.heard);
}

static void takes_what_it_cannot_see(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, "DDC_CONTROL", "VideoPortDDCMonitorHelper");
  for (unsigned i = 0; i < it.use.member_count; ++i)
    it.members[i].value = (i & 1) != 0 ? symbol_value(i + 1) : (struct vp_value){.kind = VP_VALUE_UNKNOWN};
  judge(&it);
  assert_silent(&it.heard);
  it.use.member_count = 0;
  it.use.members = NULL;
  judge(&it);
  assert_silent(&it.heard);
}

static void finds_every_missing_member(void **state) {
  (void)state;
  static const struct {
    const char *tag, *place;
    enum vp_rule rule;
  } structures[] = {
      {"DDC_CONTROL", "VideoPortDDCMonitorHelper", VP_RULE_DDC_CONTROL_INCOMPLETE},
      {"I2C_CALLBACKS", "I2CWrite", VP_RULE_I2C_CALLBACKS_INCOMPLETE},
  };
  for (size_t i = 0; i < COUNT_OF(structures); ++i) {
    struct case_of it;
    begin(&it, structures[i].tag, structures[i].place);
    for (unsigned missing = 0; missing < it.use.member_count; ++missing) {
      begin(&it, structures[i].tag, structures[i].place);
      it.members[missing].value = unset_value();
      judge(&it);
      char expected[160];
      (void)snprintf(expected, sizeof expected, "%s is passed to %s, but %s is not set", structures[i].tag,
                     structures[i].place, it.members[missing].member->name);
      assert_only(&it.heard, structures[i].rule, SITE_USE, expected);
    }
  }
}

/* EdidSegment is 0 in a zeroed structure, and the size and the functions are
 * missing. */
static void tells_what_zero_means(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, "DDC_CONTROL", "VideoPortDDCMonitorHelper");
  set(&it, "EdidSegment", number_value(0));
  judge(&it);
  assert_silent(&it.heard);

  set(&it, "Size", number_value(0));
  judge(&it);
  assert_only(&it.heard, VP_RULE_DDC_CONTROL_INCOMPLETE, SITE_USE, "but Size is not set");

  set(&it, "ReadDataLine", number_value(0));
  judge(&it);
  assert_only(&it.heard, VP_RULE_DDC_CONTROL_INCOMPLETE, SITE_USE, "but Size and ReadDataLine are not set");
}

static void lists_everything_in_one_finding(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, "DDC_CONTROL", "VideoPortDDCMonitorHelper");
  for (unsigned i = 0; i < it.use.member_count; ++i)
    it.members[i].value = unset_value();
  judge(&it);
  assert_only(&it.heard, VP_RULE_DDC_CONTROL_INCOMPLETE, SITE_USE,
              "but Size, WriteClockLine, WriteDataLine, ReadClockLine, "
              "ReadDataLine and EdidSegment are not set");
  begin(&it, "I2C_CALLBACKS", "I2CStop");
  for (unsigned i = 1; i < it.use.member_count; ++i)
    it.members[i].value = number_value(0);
  judge(&it);
  assert_only(&it.heard, VP_RULE_I2C_CALLBACKS_INCOMPLETE, SITE_USE,
              "but WriteDataLine, ReadClockLine and ReadDataLine are not set");
}

/* What else the structures may hold is for other rules. */
static void takes_values_that_are_no_functions(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, "I2C_CALLBACKS", "I2CRead");
  set(&it, "WriteClockLine", number_value(UINT64_MAX));
  set(&it, "WriteDataLine", address_value(VP_STORAGE_AUTOMATIC, 0));
  set(&it, "ReadClockLine", function_value(UINT32_MAX));
  judge(&it);
  assert_silent(&it.heard);
}

static void leaves_other_structures_alone(void **state) {
  (void)state;
  for (size_t index = 0; vp_structure_row(index) != NULL; ++index) {
    const struct vp_structure_row *row = vp_structure_row(index);
    if (strcmp(row->tag, "DDC_CONTROL") == 0 || strcmp(row->tag, "I2C_CALLBACKS") == 0)
      continue;
    const struct vp_member_value member = {&row->members[0], unset_value()};
    const struct vp_structure_use use = {SITE_USE, "VideoPortXxx", row, &member, 1};
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_structure(&use, &sink);
    assert_silent(&heard);
  }
}

/* More members than any structure has, with names that no message has room for.
 */
static void survives_long_lists(void **state) {
  (void)state;
  enum { MANY = 500 };
  static const struct vp_member_row row = {"AMemberWithAVeryLongNameThatFillsTheMessageQuickly", VP_MEMBER_CALLBACK,
                                           VP_ROLE_READ_DATA_LINE, NULL};
  static struct vp_member_value members[MANY];
  for (size_t i = 0; i < MANY; ++i)
    members[i] = (struct vp_member_value){&row, unset_value()};
  for (unsigned count = 1; count < MANY; ++count) {
    const struct vp_structure_use use = {SITE_USE, "I2CStart", tagged("I2C_CALLBACKS"), members, count};
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_structure(&use, &sink);
    assert_int_equal(heard.finding_count, 1);
    assert_well_formed(&heard.findings[0]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_complete_structures),       cmocka_unit_test(takes_what_it_cannot_see),
      cmocka_unit_test(finds_every_missing_member),      cmocka_unit_test(tells_what_zero_means),
      cmocka_unit_test(lists_everything_in_one_finding), cmocka_unit_test(takes_values_that_are_no_functions),
      cmocka_unit_test(leaves_other_structures_alone),   cmocka_unit_test(survives_long_lists),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
