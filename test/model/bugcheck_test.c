/*
 * bugcheck_test.c - judging bug-check callbacks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

#include "vpcheck/callback.h"

enum { SITE_USE = 700 };

static struct heard judge(struct vp_value code, struct vp_value callback, struct vp_value size) {
  const struct vp_bugcheck_registration registration = {SITE_USE, code, callback, size};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_bugcheck_registration(&registration, &sink);
  return heard;
}

static struct heard judge_numbers(uint64_t code, uint64_t size) {
  return judge(number_value(code), function_value(FUNCTION_HELPER), number_value(size));
}

static void takes_right_registrations(void **state) {
  (void)state;
  static const uint64_t sizes[] = {48, 49, 64, 1024, 3999, 4000};
  for (size_t i = 0; i < COUNT_OF(sizes); ++i) {
    const struct heard heard = judge_numbers(0xEA, sizes[i]);
    assert_silent(&heard);
  }
}

static void knows_one_code(void **state) {
  (void)state;
  static const uint64_t codes[] = {0, 0x7E, 0xE9, 0xEB, 0xEA00, UINT32_MAX, UINT64_MAX};
  for (size_t i = 0; i < COUNT_OF(codes); ++i) {
    const struct heard heard = judge_numbers(codes[i], 100);
    assert_only(&heard, VP_RULE_BUGCHECK_CODE, SITE_USE, "for bug check 0xEA only, not for 0x");
  }
  const struct heard heard = judge_numbers(0x7E, 100);
  assert_only(&heard, VP_RULE_BUGCHECK_CODE, SITE_USE, "not for 0x7E");
}

static void wants_the_reserved_part(void **state) {
  (void)state;
  static const uint64_t sizes[] = {1, 4, 47};
  for (size_t i = 0; i < COUNT_OF(sizes); ++i) {
    const struct heard heard = judge_numbers(0xEA, sizes[i]);
    assert_only(&heard, VP_RULE_BUGCHECK_DATA_SIZE, SITE_USE, "less than the 48 bytes that are reserved");
  }
}

static void knows_the_most_that_the_port_takes(void **state) {
  (void)state;
  static const uint64_t sizes[] = {4001, 4048, UINT32_MAX, UINT64_MAX};
  for (size_t i = 0; i < COUNT_OF(sizes); ++i) {
    const struct heard heard = judge_numbers(0xEA, sizes[i]);
    assert_only(&heard, VP_RULE_BUGCHECK_DATA_SIZE, SITE_USE, "more than the 4000 bytes that the port accepts");
  }
}

static void says_both(void **state) {
  (void)state;
  const struct heard heard = judge_numbers(0x7E, 8);
  assert_int_equal(heard.finding_count, 2);
  assert_finding(&heard.findings[0], VP_RULE_BUGCHECK_CODE, SITE_USE, "0x7E");
  assert_finding(&heard.findings[1], VP_RULE_BUGCHECK_DATA_SIZE, SITE_USE, "is 8,");
}

/* NULL, or a size of 0, is documented and withdraws the callback. */
static void lets_callbacks_be_withdrawn(void **state) {
  (void)state;
  struct heard heard = judge(number_value(0xEA), number_value(0), number_value(0));
  assert_silent(&heard);
  heard = judge(number_value(0xEA), number_value(0), number_value(8));
  assert_silent(&heard);
  heard = judge(number_value(0xEA), function_value(FUNCTION_HELPER), number_value(0));
  assert_silent(&heard);
  heard = judge(number_value(0), number_value(0), number_value(UINT64_MAX));
  assert_silent(&heard);
}

static void takes_what_it_cannot_see(void **state) {
  (void)state;
  const struct vp_value unseen[] = {
      {.kind = VP_VALUE_UNKNOWN}, symbol_value(4), unset_value(), address_value(VP_STORAGE_STATIC, 0)};
  for (size_t i = 0; i < COUNT_OF(unseen); ++i) {
    struct heard heard = judge(unseen[i], unseen[i], unseen[i]);
    assert_silent(&heard);
    heard = judge(unseen[i], unseen[i], number_value(48));
    assert_silent(&heard);
    heard = judge(number_value(0xEA), unseen[i], unseen[i]);
    assert_silent(&heard);
    /* the callback may be a function, and then it is wrong */
    heard = judge(number_value(0x7E), unseen[i], unseen[i]);
    assert_only(&heard, VP_RULE_BUGCHECK_CODE, SITE_USE, "0x7E");
    heard = judge(unseen[i], function_value(UINT32_MAX), number_value(1));
    assert_only(&heard, VP_RULE_BUGCHECK_DATA_SIZE, SITE_USE, "is 1,");
  }
}

/* ---- Writes
 * ---------------------------------------------------------------------------------------------------
 */

static void says_how_much_is_written(void **state) {
  (void)state;
  static const struct {
    uint64_t bytes;
    uint32_t subject;
    const char *text;
  } writes[] = {
      {1, 1, "1 bytes are written to Buffer"},
      {4000, 4000, "4000 bytes"},
      {UINT32_MAX, UINT32_MAX, "4294967295 bytes"},
      {(uint64_t)UINT32_MAX + 1, UINT32_MAX, "4294967296 bytes"},
      {UINT64_MAX, UINT32_MAX, "18446744073709551615 bytes"},
  };
  for (size_t i = 0; i < COUNT_OF(writes); ++i) {
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_bugcheck_write(writes[i].bytes, SITE_USE, &sink);
    assert_only(&heard, VP_RULE_BUGCHECK_BUFFER_OVERRUN, SITE_USE, writes[i].text);
    assert_int_equal(heard.findings[0].condition, VP_IF_BUFFER_SMALLER);
    assert_int_equal(heard.findings[0].subject, writes[i].subject);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_right_registrations),
      cmocka_unit_test(knows_one_code),
      cmocka_unit_test(wants_the_reserved_part),
      cmocka_unit_test(knows_the_most_that_the_port_takes),
      cmocka_unit_test(says_both),
      cmocka_unit_test(lets_callbacks_be_withdrawn),
      cmocka_unit_test(takes_what_it_cannot_see),
      cmocka_unit_test(says_how_much_is_written),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
