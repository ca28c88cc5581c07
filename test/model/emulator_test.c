/*
 * emulator_test.c - judging emulator access entries.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "signature_of.h"

#include "vpcheck/callback.h"

enum { SITE_ENTRY = 700, FUNCTION_ROUTINE = 1, SITE_ROUTINE = 1100, ACCESS_TYPES = 3, DATA = 3 };

static const enum vp_role roles[2][ACCESS_TYPES] = {
    {VP_ROLE_IO_PORT_UCHAR, VP_ROLE_IO_PORT_USHORT, VP_ROLE_IO_PORT_ULONG},
    {VP_ROLE_IO_PORT_UCHAR_STRING, VP_ROLE_IO_PORT_USHORT_STRING, VP_ROLE_IO_PORT_ULONG_STRING},
};

struct case_of {
  struct vp_function function;
  struct vp_facts facts;
  struct vp_emulator_entry entry;
  struct heard heard;
};

/* An entry that reads and writes, with the routine that it needs. */
static void begin(struct case_of *it, unsigned access_type, unsigned string) {
  memset(it, 0, sizeof *it);
  it->function = (struct vp_function){
      .name = "Trap", .site = SITE_ROUTINE, .defined = true, .signature = right_for_role(roles[string][access_type])};
  it->facts = (struct vp_facts){.conventions_differ = true, .functions = &it->function, .function_count = 1};
  it->entry = (struct vp_emulator_entry){.site = SITE_ENTRY,
                                         .access_type = number_value(access_type),
                                         .access_mode = number_value(3),
                                         .string_support = number_value(string),
                                         .routine = function_value(FUNCTION_ROUTINE)};
}

static void judge(struct case_of *it) {
  const struct vp_sink sink = listen_with(&it->heard);
  vp_judge_emulator_entry(&it->entry, &it->facts, &sink);
}

static void takes_every_right_entry(void **state) {
  (void)state;
  for (unsigned access_type = 0; access_type < ACCESS_TYPES; ++access_type)
    for (unsigned string = 0; string < 2; ++string)
      for (unsigned mode = 1; mode <= 3; ++mode) {
        struct case_of it;
        begin(&it, access_type, string);
        it.entry.access_mode = number_value(mode);
        judge(&it);
        assert_silent(&it.heard);
        /* any true value is TRUE, and Data may be a pointer to anything */
        it.entry.string_support = number_value(string ? UINT64_MAX : 0);
        it.function.signature.parameters[DATA].target = VP_SHAPE_VOID;
        judge(&it);
        assert_silent(&it.heard);
      }
}

static void pairs_entries_and_routines(void **state) {
  (void)state;
  for (unsigned access_type = 0; access_type < ACCESS_TYPES; ++access_type)
    for (unsigned string = 0; string < 2; ++string)
      for (unsigned other_type = 0; other_type < ACCESS_TYPES; ++other_type)
        for (unsigned other_string = 0; other_string < 2; ++other_string) {
          struct case_of it;
          begin(&it, access_type, string);
          it.function.signature = right_for_role(roles[other_string][other_type]);
          judge(&it);
          if (string != other_string)
            assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY,
                        string ? "with string support calls its routine with 5 "
                                 "arguments, but Trap takes 4"
                               : "without string support calls its routine "
                                 "with 4 arguments, but Trap takes 5");
          else if (access_type != other_type)
            assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY,
                        access_type == 0   ? "of access type Uchar needs a routine whose "
                                             "Data is PUCHAR, which Trap"
                        : access_type == 1 ? "of access type Ushort needs a routine "
                                             "whose Data is PUSHORT, which Trap"
                                           : "of access type Ulong needs a routine "
                                             "whose Data is PULONG, which Trap");
          else
            assert_silent(&it.heard);
        }
}

static void wants_a_routine(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.entry.routine = number_value(0);
  it.entry.access_type = number_value(99); /* one defect is enough */
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "has no routine");
}

/* An entry without anything in it ends a table. */
static void passes_an_empty_entry(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.entry.routine = number_value(0);
  it.entry.access_mode = number_value(0);
  judge(&it);
  assert_silent(&it.heard);
}

static void wants_an_access_mode(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.entry.access_mode = number_value(0);
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "set AccessMode");
}

/* What is wrong with the routine whatever the entry says is wrong with the entry;
 * its convention has the rule of every callback. */
static void judges_the_rest_of_the_routine_as_a_callback(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.function.signature.result.shape = VP_SHAPE_VOID;
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "it must return VP_STATUS");

  begin(&it, 2, 1);
  it.function.signature.parameters[DATA].shape = VP_SHAPE_LONG;
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "parameter 4 must be PULONG Data");

  begin(&it, 1, 0);
  it.function.signature.parameters[2].shape = VP_SHAPE_LONG;
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "parameter 3 must be UCHAR AccessMode");

  begin(&it, 0, 0);
  it.function.signature.variadic = true;
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "a variable number of parameters, not 4");

  begin(&it, 0, 0);
  it.function.signature.convention = VP_CONVENTION_C;
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_CALLING_CONVENTION, SITE_ENTRY, "Routine expects (SvgaHwIoPortUchar)");
  it.facts.conventions_differ = false;
  judge(&it);
  assert_silent(&it.heard);
}

static void wants_a_function(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.entry.routine = number_value(0x1000);
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_ENTRY, "Routine expects a function");
  it.entry.routine = address_value(VP_STORAGE_STATIC, 4);
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_ENTRY, "the address of data");
}

static void takes_what_it_cannot_see(void **state) {
  (void)state;
  static const struct vp_value unseen[] = {{.kind = VP_VALUE_UNKNOWN}, {.kind = VP_VALUE_SYMBOL, .object = 5}};
  for (size_t i = 0; i < COUNT_OF(unseen); ++i)
    for (unsigned member = 0; member < 4; ++member) {
      struct case_of it;
      begin(&it, 0, 1);
      struct vp_value *const members[] = {&it.entry.access_type, &it.entry.access_mode, &it.entry.string_support,
                                          &it.entry.routine};
      *members[member] = unseen[i];
      judge(&it);
      assert_silent(&it.heard);
    }
  /* an entry of which nothing is known */
  const struct vp_emulator_entry entry = {.site = SITE_ENTRY};
  static const struct vp_facts facts;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_emulator_entry(&entry, &facts, &sink);
  assert_silent(&heard);
}

static void survives_values_that_do_not_exist(void **state) {
  (void)state;
  static const uint64_t numbers[] = {3, 99, UINT32_MAX, UINT64_MAX};
  for (size_t i = 0; i < COUNT_OF(numbers); ++i) {
    struct case_of it;
    begin(&it, 0, 0);
    it.entry.access_type = number_value(numbers[i]);
    judge(&it);
    assert_silent(&it.heard);
  }
  static const vp_object unknown[] = {0, 2, UINT32_MAX};
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    struct case_of it;
    begin(&it, 0, 0);
    it.entry.routine = function_value(unknown[i]);
    judge(&it);
    assert_silent(&it.heard);
  }
  struct case_of it;
  begin(&it, 0, 1);
  it.function.signature.parameter_count = UINT32_MAX;
  judge(&it);
  assert_only(&it.heard, VP_RULE_EMULATOR_ENTRY_ROUTINE, SITE_ENTRY, "with 5 arguments");
}

static void cannot_judge_without_a_prototype(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, 0, 0);
  it.function.signature = (struct vp_signature){.known = false};
  judge(&it);
  assert_undecided(&it.heard, VP_UNDECIDED_VALUE, SITE_ENTRY);
}

static void wants_entries_that_last(void **state) {
  (void)state;
  for (unsigned kind = VP_VALUE_UNKNOWN; kind <= VP_VALUE_SYMBOL; ++kind)
    for (unsigned storage = VP_STORAGE_UNKNOWN; storage <= VP_STORAGE_ALLOCATED; ++storage) {
      const struct vp_value value = {
          .kind = (enum vp_value_kind)kind, .storage = (enum vp_storage)storage, .number = UINT64_MAX};
      struct heard heard;
      const struct vp_sink sink = listen_with(&heard);
      vp_judge_emulator_entries(&value, SITE_ENTRY, &sink);
      if (kind == VP_VALUE_ADDRESS && storage == VP_STORAGE_AUTOMATIC)
        assert_only(&heard, VP_RULE_EMULATOR_ENTRIES_STORAGE, SITE_ENTRY, "make the array static");
      else
        assert_silent(&heard);
    }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_every_right_entry),
      cmocka_unit_test(pairs_entries_and_routines),
      cmocka_unit_test(wants_a_routine),
      cmocka_unit_test(passes_an_empty_entry),
      cmocka_unit_test(wants_an_access_mode),
      cmocka_unit_test(judges_the_rest_of_the_routine_as_a_callback),
      cmocka_unit_test(wants_a_function),
      cmocka_unit_test(takes_what_it_cannot_see),
      cmocka_unit_test(survives_values_that_do_not_exist),
      cmocka_unit_test(cannot_judge_without_a_prototype),
      cmocka_unit_test(wants_entries_that_last),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
